package news.parallax.source.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Collectors;
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
    ParsedReport draft = MarkdownReport.draft("ferry.md", Path.of("ferry.md"), FERRY);

    String blocks =
        draft.layout().blocks().stream()
            .map(b -> b.role() + " " + b.span().of(draft.text()).replaceAll(" +", " "))
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
    assertThat(draft.details().outlet()).isEqualTo("Example Times");
    assertThat(draft.details().published()).hasToString("2031-05-04");
  }

  @Test
  void keepsEveryOffsetOfTheFile() {
    ParsedReport draft = MarkdownReport.draft("ferry.md", Path.of("ferry.md"), FERRY);

    assertThat(draft.text()).hasSameSizeAs(FERRY);
    assertThat(draft.text().indexOf("bicycles")).isEqualTo(FERRY.indexOf("bicycles"));
  }
}
