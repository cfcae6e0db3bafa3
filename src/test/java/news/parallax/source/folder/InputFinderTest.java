package news.parallax.source.folder;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import news.parallax.source.Problems;
import news.parallax.source.parser.ArticleParser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InputFinderTest {
  @TempDir Path folder;

  @BeforeEach
  void write() throws IOException {
    Files.createDirectories(folder.resolve("n/deep"));
    Files.createDirectories(folder.resolve("bare"));
    for (String name : new String[] {"a.txt", "b.md", "n/c.txt", "n/deep/d.txt", "other.bin"}) {
      Files.writeString(folder.resolve(name), "It sank.");
    }
    Files.createSymbolicLink(folder.resolve("same.txt"), folder.resolve("a.txt"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "a.txt ~ a.txt",
        "other.bin ~ other.bin",
        "a.txt;a.txt ~ a.txt",
        "a.txt;same.txt ~ a.txt;NOTE same.txt: is the same file as a.txt: read once",
        "n ~ n/c.txt;n/deep/d.txt",
        "*.md ~ b.md",
        "n/*.txt ~ n/c.txt",
        "n/**.txt ~ n/c.txt;n/deep/d.txt",
        "{b,x}.md ~ b.md",
        "gone/*.txt ~ UNREADABLE gone/*.txt: matches no file: check the pattern and the folder you are in",
        "gone.txt ~ UNREADABLE gone.txt: is not there: check the spelling and the folder you are in",
        "bare ~ UNREADABLE bare: holds no article: Parallax looks for files that end in .txt, .md, .html, .json, .jsonl, .pdf, .docx, .odt, .rtf, .eml or .mhtml"
      })
  void findsFilesFoldersAndPatterns(String inputs, String found) {
    String[] paths =
        Stream.of(inputs.split(";", -1)).map(path -> folder + "/" + path).toArray(String[]::new);

    assertThat(found(paths).replace(folder + "/", "")).isEqualTo(found);
  }

  @Test
  void saysWhatIsNoFile() {
    assertThat(found("https://example.org/a"))
        .isEqualTo(
            "UNREADABLE https://example.org/a: is an address, and Parallax reads files only: save"
                + " the page and name the file");
    assertThat(found("a\u0000b")).contains("is no path or pattern this system knows");
    assertThat(found(folder + "/[")).contains("is no path or pattern this system knows");
    assertThat(found("/dev/null"))
        .endsWith("is neither a file nor a folder: save its content as a file first");
  }

  private static String found(String... inputs) {
    Problems problems = new Problems();
    InputFinder finder = new InputFinder(new ArticleParser(100), problems);
    Stream.of(inputs).forEach(finder::add);
    return Stream.concat(
            finder.files().stream().map(Path::toString),
            problems.list().stream().map(p -> p.severity() + " " + p.source() + ": " + p.reason()))
        .collect(Collectors.joining(";"));
  }
}
