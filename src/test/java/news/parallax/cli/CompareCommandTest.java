package news.parallax.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("models")
class CompareCommandTest {
  @TempDir private Path folder;
  private String reports = "";

  @BeforeEach
  void write() throws IOException {
    reports = BridgeReports.in(Files.createDirectory(folder.resolve("reports")));
  }

  @Test
  void printsTextWithoutColourOrProgressIntoAPipe() {
    Run run = Run.of("compare", reports);
    assertThat(run.out()).contains("harbour bridge in Westmouth").doesNotContain("\033");
    assertThat(run.err()).isEmpty();
    assertThat(run.exitCode()).isZero();
  }

  @Test
  void coloursAndShowsProgressOnATerminal() {
    Run run = Run.onTerminal(Map.of(), "compare", reports);
    assertThat(run.out()).contains("\033[");
    assertThat(run.err()).contains("Loading the language models").endsWith("\r\033[K");
  }

  @Test
  void staysQuietWhenAsked() {
    Run run = Run.onTerminal(Map.of("NO_COLOR", "1"), "compare", "--quiet", reports);
    assertThat(run.out()).doesNotContain("\033");
    assertThat(run.err()).isEmpty();
  }

  @Test
  void printsTheSameBytesTwice() {
    Run first = Run.of("compare", "--format", "json", "--published", "2024-05-17", reports);
    Run second = Run.of("compare", "--format", "json", "--published", "2024-05-17", reports);
    assertThat(first).isEqualTo(second);
    assertThat(first.out()).contains("\"published\": \"2024-05-17\"");
  }

  @Test
  void readsAListFromStandardInput() {
    Run listed =
        Run.withInput(reports + "/herald.txt\n\n" + reports + "/post.txt\n", "compare", "-");
    assertThat(listed.out()).isEqualTo(Run.of("compare", reports).out());
  }

  @Test
  void takesTheFormatFromTheFileName() throws IOException {
    Path page = folder.resolve("report.md");
    Run run = Run.of("compare", reports, "-o", page.toString());
    assertThat(run).isEqualTo(new Run("", "", 0));
    assertThat(Files.readString(page)).startsWith("# ");
  }

  @Test
  void overwritesNoArticle() {
    Run run = Run.of("compare", reports, "-o", reports + "/post.txt");
    assertThat(run.err()).endsWith("is one of the articles: give another name with -o\n");
    assertThat(run.exitCode()).isEqualTo(2);
  }

  @Test
  void saysWhyAResultCannotBeWritten() {
    Run run = Run.of("compare", reports, "-o", folder.resolve("none/report.md").toString());
    assertThat(run.err())
        .contains("report.md cannot be written: there is no folder ")
        .endsWith("none\n");
    assertThat(run.exitCode()).isEqualTo(5);
  }

  @Test
  void asksForAFolderOfTables() {
    Run run = Run.of("compare", reports, "--format", "csv");
    assertThat(run.err()).contains("name a folder for them with -o FOLDER");
    assertThat(run.exitCode()).isEqualTo(2);
  }

  @Test
  void writesAFileForEachTable() {
    Path tables = folder.resolve("tables");
    Run run = Run.of("compare", reports, "--format", "csv", "-o", tables.toString());
    assertThat(run).isEqualTo(new Run("", "", 0));
    assertThat(tables.resolve("facts.csv")).isRegularFile();
    assertThat(tables.resolve("quotations.csv")).isRegularFile();
  }

  @Test
  void writesOnePage() {
    Path page = folder.resolve("report.html");
    assertThat(Run.of("compare", reports, "-o", page.toString())).isEqualTo(new Run("", "", 0));
    assertThat(page).content().contains("<html", "harbour bridge");
  }

  @Test
  void explainsEachJudgementWhenAsked() {
    Run run = Run.of("compare", "--explain", reports);
    assertThat(run.out()).hasSizeGreaterThan(Run.of("compare", reports).out().length());
  }
}
