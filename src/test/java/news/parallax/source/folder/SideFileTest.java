package news.parallax.source.folder;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import news.parallax.knowledge.date.DateOrder;
import news.parallax.source.Problems;
import news.parallax.source.ReportMetadata;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SideFileTest {
  @TempDir Path folder;
  private final Problems problems = new Problems();

  @BeforeEach
  void writeReports() throws IOException {
    Files.writeString(folder.resolve("a.txt"), "It sank.");
    Files.writeString(folder.resolve("b.txt"), "It rose.");
  }

  @Test
  void speaksOfFilesAndOfTheWholeFolder() throws IOException {
    SideFile side =
        read(
            """
            {"dateOrder": "day-first", "articles": [
              {"file": "a.txt", "outlet": "Example Times", "published": "2031-05-04",
               "dateOrder": "month-first"}]}
            """);

    assertThat(side.of(folder.resolve("a.txt")).outlet()).isEqualTo("Example Times");
    assertThat(side.of(folder.resolve("a.txt")).dates().published()).hasToString("2031-05-04");
    assertThat(side.of(folder.resolve("a.txt")).dates().told()).isEqualTo(DateOrder.MONTH_FIRST);
    assertThat(side.of(folder.resolve("b.txt")).dates().told()).isEqualTo(DateOrder.DAY_FIRST);
    assertThat(problems.list()).isEmpty();
  }

  @Test
  void mayHoldNothingButTheOrderOfDates() throws IOException {
    assertThat(read("{\"dateOrder\": \"month-first\"}").of(folder.resolve("a.txt")).dates().told())
        .isEqualTo(DateOrder.MONTH_FIRST);
    assertThat(problems.list()).isEmpty();
  }

  @Test
  void saysNothingWhereThereIsNone() {
    assertThat(SideFile.in(folder, problems).of(folder.resolve("a.txt")))
        .isEqualTo(ReportMetadata.NONE);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "{} ~ needs the form",
        "{oops ~ is not valid JSON at line 1",
        "{\"articles\": [{\"outlet\": \"A\"}]} ~ has an entry without \"file\"",
        "{\"articles\": [{\"file\": \"../a.txt\"}]} ~ names “../a.txt”, which lies outside",
        "{\"articles\": [{\"file\": \".\"}]} ~ names “.”, which lies outside",
        "{\"articles\": [{\"file\": \"c.txt\"}]} ~ names “c.txt”, which is not there",
        "{\"articles\": [{\"file\": \"a\\u0000b\"}]} ~ names “a",
        "{\"articles\": [{\"file\": \"a.txt\", \"published\": \"soon\"}]} ~ for “a.txt”: the date “soon”",
        "{\"articles\": [], \"dateOrder\": \"any\"} ~ has the dateOrder “any”, which must be"
      })
  void saysWhatItCannotUse(String json, String reason) throws IOException {
    read(json);

    assertThat(problems.list())
        .singleElement()
        .satisfies(problem -> assertThat(problem.reason()).startsWith(reason));
  }

  @Test
  void refusesAFileOfAnySize() throws IOException {
    read("[" + " ".repeat(8_000_000) + "]");

    assertThat(problems.list())
        .singleElement()
        .satisfies(problem -> assertThat(problem.reason()).startsWith("is larger than 8 MB"));
  }

  private SideFile read(String json) throws IOException {
    Files.writeString(folder.resolve(SideFile.NAME), json);
    return SideFile.in(folder, problems);
  }
}
