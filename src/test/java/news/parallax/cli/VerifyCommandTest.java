package news.parallax.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("models")
class VerifyCommandTest {
  @TempDir private Path folder;
  private String reports = "";
  private Path report = Path.of("");

  @BeforeEach
  void compare() throws IOException {
    reports = BridgeReports.in(Files.createDirectory(folder.resolve("reports")));
    report = folder.resolve("report.json");
    assertThat(Run.of("compare", reports, "-o", report.toString()).exitCode()).isZero();
  }

  @Test
  void findsEveryReceiptWhole() {
    assertThat(Run.of("verify", report.toString(), reports))
        .isEqualTo(new Run("Every receipt holds.\n", "", 0));
  }

  @Test
  void namesEachReceiptThatAChangedArticleBreaks() throws IOException {
    Path post = Path.of(reports, "post.txt");
    Files.writeString(post, BridgeReports.POST.replace("five months", "four weeks"));
    Run run = Run.of("verify", report.toString(), reports);
    assertThat(run.out()).contains("has changed since", "receipts are broken.");
    assertThat(run.exitCode()).isEqualTo(1);
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
