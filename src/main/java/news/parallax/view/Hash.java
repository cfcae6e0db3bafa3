package news.parallax.view;

import java.util.Base64;
import java.util.HexFormat;
import news.parallax.article.Digest;

/** The fingerprint of a stored text. */
public final class Hash {
  private Hash() {}

  /** SHA-256 of {@code text} in UTF-8, in lower-case hexadecimal. */
  public static String sha256(String text) {
    return HexFormat.of().formatHex(Digest.sha256(text));
  }

  /** SHA-256 of {@code text} in UTF-8, in the Base64 of a Content Security Policy. */
  public static String base64(String text) {
    return Base64.getEncoder().encodeToString(Digest.sha256(text));
  }
}
