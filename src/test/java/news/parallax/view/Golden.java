package news.parallax.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Compares an output whole with the one on record; {@code -Dgolden.rewrite=true} records it anew,
 * to be reviewed as a difference.
 */
public final class Golden {
  private static final Path FOLDER = Path.of("src/test/resources/golden/view");

  private Golden() {}

  /** Whether {@code actual} is what stands on record as {@code name}. */
  public static void check(String name, String actual) {
    Path file = FOLDER.resolve(name + ".out");
    try {
      if (Boolean.getBoolean("golden.rewrite")) {
        Files.createDirectories(FOLDER);
        Files.writeString(file, actual);
      }
      assertThat(actual).isEqualTo(Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
