package news.parallax.source.folder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import news.parallax.source.ByteLimit;
import news.parallax.source.UnreadableException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BoundedFileTest {
  @TempDir Path folder;

  @Test
  void readsNoMoreThanItMay() throws IOException, UnreadableException {
    Path file = Files.writeString(folder.resolve("a.txt"), "It sank.");

    assertThat(BoundedFile.read(file, new ByteLimit(5, ByteLimit.Excess.CUT))).hasSize(5);
    assertThat(BoundedFile.read(file, new ByteLimit(8, ByteLimit.Excess.REFUSED))).hasSize(8);
    assertThatThrownBy(() -> BoundedFile.read(file, new ByteLimit(7, ByteLimit.Excess.REFUSED)))
        .isInstanceOf(UnreadableException.class)
        .hasMessage("is larger than 0 MB: split it into smaller files");
  }
}
