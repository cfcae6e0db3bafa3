package news.parallax.comparison.alignment.embedding;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;

/** The files of weights that ship, for tests that they are those that were measured. */
final class ShippedModel {
  private ShippedModel() {}

  /** The SHA-256 of the resource {@code name} beside the judges. */
  static String digest(String name) throws IOException, NoSuchAlgorithmException {
    try (InputStream in = Objects.requireNonNull(ShippedModel.class.getResourceAsStream(name))) {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(in.readAllBytes());
      return HexFormat.of().formatHex(digest);
    }
  }
}
