package news.parallax.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import news.parallax.view.json.receipt.TamperedReport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("models")
class VerifyCommandTest {
  private static final String SAME =
      "Every receipt holds, and the articles give the same report again.\n";

  @TempDir private Path folder;
  private String reports = "";
  private Path report = Path.of("");

  @BeforeEach
  void compare() throws IOException {
    reports = BridgeReports.in(Files.createDirectory(folder.resolve("reports")));
    report = folder.resolve("report.json");
    assertThat(Run.of("compare", reports, "-o", report.toString()).exitCode()).isZero();
  }

  private String moved() throws IOException {
    Path elsewhere = folder.resolve("elsewhere");
    Files.move(Path.of(reports), elsewhere);
    return elsewhere.toString();
  }

  private void tamper(String pointer, String value) throws IOException {
    Files.writeString(report, TamperedReport.of(Files.readString(report), pointer, value));
  }

  @Test
  void findsEveryReceiptWhole() {
    assertThat(Run.of("verify", report.toString(), reports))
        .isEqualTo(new Run("Every receipt holds.\n", "", 0));
  }

  @Test
  void makesTheSameReportAgainFromAMovedFolder() throws IOException {
    assertThat(Run.of("verify", "--recompute", report.toString(), moved()))
        .isEqualTo(new Run(SAME, "", 0));
  }

  @Test
  void makesALedgerAgainWithTheSpeakerAskedFor() throws IOException {
    Run.of("quotes", reports, "--speaker", "marsh", "-o", report.toString());
    assertThat(Run.of("verify", "--recompute", report.toString(), moved()).out()).isEqualTo(SAME);
  }

  @Test
  void readsTheArticlesWithTheDateThatWasGiven() {
    Run.of("compare", reports, "--published", "2031-03-04", "-o", report.toString());
    assertThat(Run.of("verify", "--recompute", report.toString(), reports).out()).isEqualTo(SAME);
  }

  @Test
  void namesASectionThatWasEmptied() throws IOException {
    tamper("/conflicts", "[]");
    Run run = Run.of("verify", "--recompute", report.toString(), reports);
    assertThat(run.out()).startsWith("/conflicts/").contains("was taken out of the report");
    assertThat(run.exitCode()).isEqualTo(1);
  }

  @Test
  void saysThatAnotherVersionMadeIt() throws IOException {
    tamper("/engine/version", "\"0.0.1\"");
    Run run = Run.of("verify", "--recompute", report.toString(), reports);
    assertThat(run.out()).isEqualTo(SAME);
    assertThat(run.err()).contains("the report was made by Parallax 0.0.1, this is ");
  }

  @Test
  void namesEachReceiptThatAChangedArticleBreaks() throws IOException {
    Path post = Path.of(reports, "post.txt");
    Files.writeString(post, BridgeReports.POST.replace("five months", "four weeks"));
    Run run = Run.of("verify", report.toString(), reports);
    assertThat(run.out()).contains("has changed since", "places do not hold.");
    assertThat(run.exitCode()).isEqualTo(1);
  }

  @Test
  void namesAnArticleSwappedWithAnother() throws IOException {
    Files.writeString(Path.of(reports, "post.txt"), BridgeReports.HERALD);
    Files.writeString(Path.of(reports, "herald.txt"), BridgeReports.POST);
    assertThat(Run.of("verify", report.toString(), reports).out())
        .startsWith("/articles/0/outlet: the report says \"herald\", “")
        .contains("post.txt” \"post\"");
  }

  @Test
  void refusesWhatIsNoReport() {
    Run run = Run.of("verify", reports + "/post.txt", reports);
    assertThat(run.err()).contains("post.txt is no report of Parallax");
    assertThat(run.exitCode()).isEqualTo(4);
  }

  @Test
  void saysThatAReportIsNotThere() {
    Run run = Run.of("verify", folder.resolve("none.json").toString(), reports);
    assertThat(run.err()).endsWith("none.json cannot be read: there is no such file or folder\n");
    assertThat(run.exitCode()).isEqualTo(4);
  }
}
