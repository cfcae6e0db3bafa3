package news.parallax.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import news.parallax.view.json.receipt.TamperedReport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Seven ways to forge a report, each over that of an example. */
@Tag("models")
class TamperingsTest {
  private static final String EXAMPLE = "examples/harbour-bridge";

  @TempDir private static Path folder;
  private static String json = "";

  @BeforeAll
  static void compare() throws IOException {
    Path report = folder.resolve("report.json");
    assertThat(Run.of("compare", EXAMPLE, "-o", report.toString()).exitCode()).isZero();
    json = Files.readString(report);
  }

  private static Run verify(String tampered, String articles) throws IOException {
    Path forged = folder.resolve("forged.json");
    Files.writeString(forged, tampered);
    return Run.of("verify", forged.toString(), articles);
  }

  @Test
  void theReportItselfHolds() throws IOException {
    assertThat(verify(json, EXAMPLE)).isEqualTo(new Run("Every receipt holds.\n", "", 0));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          /facts/0/text                    | "It was sabotage."  | /facts/0/text: the report says “It was sabotage.”, its receipt “
          /facts/0/outlets                 | 9                   | /facts/0/outlets: the report says 9, but
          /quotations/2/speakerName        | "Owen Pell"         | /quotations/2/speakerName: the report says “Owen Pell”, but
          /summary/0/text                  | "Nobody was hurt."  | /summary/0/text: the report says “Nobody was hurt.”, its receipt “
          /conflicts/0/positions/0/reading | "twelve"            | /conflicts/0/positions/0/reading: the report says “twelve”, its receipt “
          /conflicts                       |                     | /conflicts: the report has no “conflicts” here: it was taken out
          /articles/0/outlet               | "Selmouth Courier"  | /articles/0/outlet: the report says "Selmouth Courier", “examples/harbour-bridge/coastline-radio.html” "Coastline Radio"
          """)
  void eachIsNamed(String place, String value, String line) throws IOException {
    Run run = verify(TamperedReport.of(json, place, value == null ? "" : value), EXAMPLE);
    assertThat(run.out()).startsWith(line);
    assertThat(run.exitCode()).isEqualTo(1);
  }
}
