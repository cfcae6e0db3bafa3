package news.parallax.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportFormatTest {
  @ParameterizedTest
  @CsvSource({
    "report.json, json",
    "report.MD, markdown",
    "report.markdown, markdown",
    "report.htm, html",
    "report.html, html",
    "quotes.csv, csv",
    "report.txt, text",
    "report, text"
  })
  void followsTheEndOfTheFilesName(String file, String format) throws CommandException {
    assertThat(ReportFormat.of(null, Path.of(file))).hasToString(format);
  }

  @Test
  void refusesAnEndThatNoFormatHas() throws CommandException {
    assertThatThrownBy(() -> ReportFormat.of(null, Path.of("my.reports/report.PDF")))
        .hasMessage(
            "nothing is written that ends in .pdf: let it end in .txt, .json, .md, .html or .csv,"
                + " or name the --format");
    assertThat(ReportFormat.of(ReportFormat.JSON, Path.of("report.pdf"))).hasToString("json");
    assertThat(ReportFormat.of(null, Path.of("my.reports/report"))).hasToString("text");
  }

  @Test
  void onlyTablesNeedAFolder() {
    assertThat(Stream.of(ReportFormat.values()).filter(one -> one.output().isFolder()))
        .containsExactly(ReportFormat.CSV);
  }

  @Test
  void onlyThePageShowsNoQuotationsAlone() {
    assertThat(Stream.of(ReportFormat.values()).filter(one -> one.quotes().isEmpty()))
        .containsExactly(ReportFormat.HTML);
  }
}
