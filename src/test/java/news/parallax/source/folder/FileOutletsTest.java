package news.parallax.source.folder;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class FileOutletsTest {
  @Test
  void tellsFilesNamedAlikeApart() {
    FileOutlets outlets =
        new FileOutlets(List.of(Path.of("/n/1.txt"), Path.of("/s/1.md"), Path.of("/s/2.txt")));

    assertThat(outlets.of(Path.of("/n/1.txt")).name()).isEqualTo("n/1");
    assertThat(outlets.of(Path.of("/s/1.md")).name()).isEqualTo("s/1");
    assertThat(outlets.of(Path.of("/s/2.txt")).name()).isEqualTo("2");
    assertThat(outlets.of(Path.of("/3.txt")).name()).isEqualTo("3");
  }

  @Test
  void hasNoFolderAtTheRoot() {
    FileOutlets outlets = new FileOutlets(List.of(Path.of("/1.txt"), Path.of("/n/1.txt")));

    assertThat(outlets.of(Path.of("/1.txt")).name()).isEqualTo("1");
  }
}
