package news.parallax.source.folder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.NoSuchElementException;
import news.parallax.source.Problems;
import news.parallax.source.RawDocument;
import news.parallax.source.parser.ArticleParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderSourceTest {
  @TempDir Path folder;
  private final Problems problems = new Problems();

  @Test
  void yieldsDocumentsWithWhatIsSaidBesideThem() throws IOException {
    Files.writeString(folder.resolve("a.txt"), "It sank.");
    Files.writeString(folder.resolve("b.html"), "x".repeat(10_000_001));
    Files.writeString(folder.resolve("c.txt"), "It rose.");
    Files.writeString(
        folder.resolve(SideFile.NAME),
        "{\"articles\": [{\"file\": \"a.txt\", \"outlet\": \"A\"}]}");
    FolderSource source = source();
    RawDocument first = source.next();

    assertThat(first.name()).endsWith("a.txt");
    assertThat(new String(first.bytes(), StandardCharsets.UTF_8)).isEqualTo("It sank.");
    assertThat(first.said().outlet()).isEqualTo("A");
    assertThat(first.fallback().name()).isEqualTo("a");
    assertThat(source.hasNext()).isTrue();
    assertThat(source.next().name()).endsWith("c.txt");
    assertThat(source.hasNext()).isFalse();
    assertThatThrownBy(source::next).isInstanceOf(NoSuchElementException.class);
    assertThat(problems.list())
        .singleElement()
        .satisfies(p -> assertThat(p.reason()).startsWith("is larger than 10 MB"));
  }

  @Test
  void passesOverAFileThatGoesAway() throws IOException {
    Path file = Files.writeString(folder.resolve("a.txt"), "It sank.");
    FolderSource source = source();
    Files.delete(file);

    assertThat(source.hasNext()).isFalse();
    assertThat(problems.list())
        .singleElement()
        .satisfies(p -> assertThat(p.reason()).startsWith("is no longer there"));
  }

  private FolderSource source() {
    return new FolderSource(List.of(folder.toString()), new ArticleParser(500), problems);
  }
}
