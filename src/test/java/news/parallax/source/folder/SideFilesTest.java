package news.parallax.source.folder;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import news.parallax.source.Problems;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SideFilesTest {
  @TempDir Path folder;

  @Test
  void believesTheNearestFirst() throws IOException {
    Path inner = Files.createDirectory(folder.resolve("inner"));
    Path file = Files.writeString(inner.resolve("a.txt"), "It sank.");
    write(folder, "{\"file\": \"inner/a.txt\", \"outlet\": \"Far\", \"language\": \"en-GB\"}");
    write(inner, "{\"file\": \"a.txt\", \"outlet\": \"Near\"}");
    SideFiles sides = new SideFiles(new Problems());
    sides.addOf(folder);
    sides.addOf(inner);

    assertThat(sides.of(file).outlet()).isEqualTo("Near");
    assertThat(sides.of(file).language()).hasToString("en_GB");
  }

  private static void write(Path folder, String entry) throws IOException {
    Files.writeString(folder.resolve(SideFile.NAME), "{\"articles\": [" + entry + "]}");
  }
}
