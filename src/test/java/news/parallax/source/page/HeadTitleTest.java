package news.parallax.source.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeadTitleTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "Ferry sinks off Ellery | Example Times ~ '' ~ Ferry sinks off Ellery",
        "Ferry sinks off Ellery - News - Example Times ~ '' ~ Ferry sinks off Ellery - News",
        "News | Example Times ~ '' ~ News | Example Times",
        "Ferry sinks: live ~ Ferry sinks ~ Ferry sinks",
        "Ferry sinks off Ellery | Example Times ~ Another head ~ Ferry sinks off Ellery",
        "Ferry sinks ~ '' ~ Ferry sinks"
      })
  void leavesTheSiteOut(String title, String head, String found) {
    assertThat(HeadTitle.of(Jsoup.parse("<title>" + title + "</title><h1>" + head + "</h1>")))
        .isEqualTo(found);
  }
}
