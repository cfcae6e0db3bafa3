package news.parallax.source.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import news.parallax.source.ParsedReport;
import news.parallax.source.ReportMetadata;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TitledTextTest {
  @ParameterizedTest
  @CsvSource({
    "Ferry  sinks, It sank., Ferry sinks||It sank., HEADLINE PARAGRAPH",
    "Ferry sinks, FERRY SINKS||It sank., FERRY SINKS||It sank., HEADLINE PARAGRAPH",
    "Ferry sinks, Ferry sinks, Ferry sinks, HEADLINE",
    "'', Ferry sinks||It sank., Ferry sinks||It sank., HEADLINE PARAGRAPH"
  })
  void putsTheTitleInFrontOnce(String title, String text, String stored, String roles) {
    ParsedReport report =
        TitledText.of(title, text.replace('|', '\n')).report("a", ReportMetadata.NONE);

    assertThat(report.text().replace('\n', '|')).isEqualTo(stored);
    assertThat(
            report.segmentation().blocks().stream()
                .map(block -> block.role().name())
                .collect(Collectors.joining(" ")))
        .isEqualTo(roles);
  }
}
