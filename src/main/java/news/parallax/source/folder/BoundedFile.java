package news.parallax.source.folder;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads files without trusting their size. */
final class BoundedFile {
  private BoundedFile() {}

  /** At most the first {@code limit} bytes of {@code file}. */
  static byte[] front(Path file, int limit) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return in.readNBytes(limit);
    }
  }

  /** All of {@code file}, which must not be larger than {@code limit} bytes. */
  static byte[] whole(Path file, int limit) throws IOException, UnreadableException {
    byte[] bytes = front(file, limit + 1);
    if (bytes.length > limit) {
      throw new UnreadableException(
          "is larger than %d MB: split it into smaller files".formatted(limit / 1_000_000));
    }
    return bytes;
  }
}
