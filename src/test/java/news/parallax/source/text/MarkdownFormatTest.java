package news.parallax.source.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import news.parallax.source.ParsedReport;
import news.parallax.source.Problems;
import news.parallax.source.UnreadableException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkdownFormatTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      value = {
        "# Ferry sinks||It sank. > HEADLINE Ferry sinks/PARAGRAPH It sank.",
        "## **Ferry** sinks||It sank. > HEADLINE Ferry sinks/PARAGRAPH It sank.",
        "It sank.||# Why||It rained. > PARAGRAPH It sank./HEADING Why/PARAGRAPH It rained.",
        "Ferry sinks|===||It sank. > HEADLINE Ferry sinks/PARAGRAPH It sank.",
        "Ferry sinks||It sank. > HEADLINE Ferry sinks/PARAGRAPH It sank.",
        "---|title: Ferry|It never ends > HEADLINE title: Ferry/PARAGRAPH It never ends",
        "Ferry sinks||# Why||It sank. > PARAGRAPH Ferry sinks/HEADING Why/PARAGRAPH It sank."
      })
  void tellsHeadsByTheirMarks(String markdown, String blocks) throws UnreadableException {
    ParsedReport report = read(markdown.replace('|', '\n'));

    assertThat(
            report.segmentation().blocks().stream()
                .map(block ->
                    block.role() + " " + block.span().of(report.text()).replaceAll(" +", " "))
                .collect(Collectors.joining("/")))
        .isEqualTo(blocks);
  }

  @Test
  void takesMetadataFromFrontMatter() throws UnreadableException {
    ParsedReport report =
        read("---\noutlet: 'Example Times'\ndate: 3/4/2031\nlang: en-GB\n---\nIt sank.");

    assertThat(report.metadata().outlet()).isEqualTo("Example Times");
    assertThat(report.metadata().dates().undecided()).isNotNull();
    assertThat(report.metadata().language()).hasToString("en_GB");
  }

  private static ParsedReport read(String markdown) throws UnreadableException {
    return TextFormat.markdown(5_000)
        .read("a.md", markdown.getBytes(StandardCharsets.UTF_8), new Problems())
        .getFirst();
  }
}
