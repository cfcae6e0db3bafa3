package news.parallax.view;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;

/** The fingerprint of a stored text. */
public final class Hash {
  private Hash() {}

  /** SHA-256 of {@code text} in UTF-8, in lower-case hexadecimal. */
  public static String sha256(String text) {
    return HexFormat.of().formatHex(digest(text));
  }

  /** SHA-256 of {@code text} in UTF-8, in the Base64 of a Content Security Policy. */
  public static String base64(String text) {
    return Base64.getEncoder().encodeToString(digest(text));
  }

  private static byte[] digest(String text) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
