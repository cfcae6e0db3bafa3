package news.parallax.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EngineDigestTest {
  @TempDir Path folder;

  @BeforeEach
  void makeAProgram() throws IOException {
    file("news/parallax/annotation/Sentence.class", "1");
    file("news/parallax/annotation/words.txt", "bridge");
    file("news/parallax/view/TextView.class", "1");
  }

  private void file(String name, String content) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, content);
  }

  private String digest() throws IOException {
    return EngineDigest.of(folder, null);
  }

  @Test
  void tellsTheProgramThatRuns() {
    assertThat(EngineDigest.current()).isPresent().isEqualTo(EngineDigest.current());
    assertThat(EngineDigest.current().orElseThrow()).matches("[0-9a-f]{64}");
  }

  @Test
  void changesWithCodeAndWords() throws IOException {
    String before = digest();

    file("news/parallax/annotation/words.txt", "brigde");
    String misspelt = digest();
    file("news/parallax/annotation/words.txt", "bridge");
    file("news/parallax/story/Story.class", "1");

    assertThat(misspelt).isNotEqualTo(before);
    assertThat(digest()).isNotEqualTo(before).isNotEqualTo(misspelt);
  }

  @Test
  void doesNotChangeWithHowReportsLook() throws IOException {
    String before = digest();

    file("news/parallax/view/TextView.class", "2");

    assertThat(digest()).isEqualTo(before);
  }

  @Test
  void isTheSameForAJarOfTheSameFiles(@TempDir Path other) throws IOException {
    Path jar = other.resolve("parallax.jar");
    try (OutputStream out = Files.newOutputStream(jar);
        ZipOutputStream zip = new ZipOutputStream(out)) {
      for (String name :
          new String[] {
            "news/parallax/view/TextView.class",
            "news/parallax/annotation/words.txt",
            "news/parallax/annotation/Sentence.class"
          }) {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(Files.readAllBytes(folder.resolve(name)));
      }
    }

    assertThat(EngineDigest.of(jar, null)).isEqualTo(digest());
  }

  @Test
  void isNoneForAFolderWithoutAProgram(@TempDir Path empty) {
    assertThatIOException().isThrownBy(() -> EngineDigest.of(empty, null));
  }
}
