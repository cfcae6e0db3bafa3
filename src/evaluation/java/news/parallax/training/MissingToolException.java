package news.parallax.training;

import java.io.IOException;

/** Something outside the project that a trainer needs is not on this machine. */
public final class MissingToolException extends IOException {
  private static final long serialVersionUID = 1;

  MissingToolException(String need) {
    super(need);
  }
}
