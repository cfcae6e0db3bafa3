package news.parallax.source.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import news.parallax.source.ParsedReport;
import org.junit.jupiter.api.Test;

class MarkdownReportTest {
  private static final String FERRY =
      """
      ---
      title: Ferry sinks
      outlet: "Example Times"
      date: 2031-05-04
      ---
      # Ferry *sinks* off Port Ellery

      ![The ferry](ferry.jpg)

      The **ferry** sank, [the coast guard](https://example.org/guard) said.

      ## What was lost

      > “Three hundred _bicycles_,” a_b said.

      Total
      -----

      - One bicycle, 5 * 3 wheels.

      [1]: https://example.org
      """;

  @Test
  void readsTheWordsWithoutTheMarks() {
    ParsedReport report = MarkdownReport.read("ferry.md", FERRY);

    String blocks =
        report.segmentation().blocks().stream()
            .map(b -> b.role() + " " + b.span().of(report.text()).replaceAll(" +", " "))
            .collect(Collectors.joining("\n"));
    assertThat(blocks)
        .isEqualTo(
            """
            HEADLINE Ferry sinks off Port Ellery
            PARAGRAPH The ferry sank, the coast guard said.
            HEADING What was lost
            PARAGRAPH “Three hundred bicycles ,” a_b said.
            HEADING Total
            PARAGRAPH One bicycle, 5 * 3 wheels.\
            """);
    assertThat(report.metadata().outlet()).isEqualTo("Example Times");
    assertThat(report.metadata().dates().published()).hasToString("2031-05-04");
  }

  @Test
  void keepsEveryOffsetOfTheFile() {
    ParsedReport report = MarkdownReport.read("ferry.md", FERRY);

    assertThat(report.text()).hasSameSizeAs(FERRY);
    assertThat(report.text().indexOf("bicycles")).isEqualTo(FERRY.indexOf("bicycles"));
  }
}
