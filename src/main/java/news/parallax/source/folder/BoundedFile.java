package news.parallax.source.folder;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import news.parallax.source.ByteLimit;
import news.parallax.source.UnreadableException;

/** Reads files without trusting their size. */
final class BoundedFile {
  private BoundedFile() {}

  /**
   * The bytes of {@code file} within {@code limit}: its front, or all of it.
   *
   * @throws UnreadableException when it is larger than a limit that allows no cut
   */
  static byte[] read(Path file, ByteLimit limit) throws IOException, UnreadableException {
    boolean refused = limit.excess() == ByteLimit.Excess.REFUSED;
    try (InputStream in = Files.newInputStream(file)) {
      byte[] bytes = in.readNBytes(refused ? limit.bytes() + 1 : limit.bytes());
      if (bytes.length > limit.bytes()) {
        throw new UnreadableException(
            "is larger than %d MB: split it into smaller files"
                .formatted(limit.bytes() / 1_000_000));
      }
      return bytes;
    }
  }
}
