package news.parallax.article;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A name made of what it names: the first digits of a SHA-256 (FIPS 180-4) over some strings. */
public final class Digest {
  private Digest() {}

  /**
   * The digest of {@code parts}, in their order and each kept apart from the next.
   *
   * @return twice as many hexadecimal digits as {@code bytes}, which is at most 32
   */
  public static String of(int bytes, Iterable<String> parts) {
    MessageDigest digest = sha256();
    for (String part : parts) {
      digest.update(part.getBytes(StandardCharsets.UTF_8));
      digest.update((byte) 0);
    }
    return HexFormat.of().formatHex(digest.digest(), 0, bytes);
  }

  /** The digest of {@code content}, written in the same way. */
  public static String of(int bytes, byte[] content) {
    return HexFormat.of().formatHex(sha256().digest(content), 0, bytes);
  }

  /** The whole digest of {@code text} in UTF-8: 32 bytes. */
  public static byte[] sha256(String text) {
    return sha256().digest(text.getBytes(StandardCharsets.UTF_8));
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
