package news.parallax.codec;

import java.io.Serial;

/** Bytes that are not what a {@link Codec} of this shape wrote: damaged, of another version. */
public final class CodecException extends Exception {
  @Serial private static final long serialVersionUID = 1L;

  CodecException(String message) {
    super(message);
  }

  CodecException(String message, Throwable cause) {
    super(message, cause);
  }
}
