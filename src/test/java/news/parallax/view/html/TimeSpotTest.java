package news.parallax.view.html;

import static org.assertj.core.api.Assertions.assertThat;

import news.parallax.annotation.TimeInterval.Precision;
import news.parallax.article.Citation;
import news.parallax.comparison.Line;
import news.parallax.comparison.TimelineEntry;
import news.parallax.view.SampleArticles;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeSpotTest {
  @ParameterizedTest
  @CsvSource({
    "2031, , 2031-01-01T00:00, 2032-01-01T00:00",
    "2031-03, , 2031-03-01T00:00, 2031-04-01T00:00",
    "2031-03-05, , 2031-03-05T00:00, 2031-03-06T00:00",
    "2031-03-05T04:10, , 2031-03-05T04:10, 2031-03-05T05:10",
    "2031-03-05, 2031-03-08, 2031-03-05T00:00, 2031-03-09T00:00",
  })
  void isLongerTheVaguerTheDate(String start, @Nullable String end, String from, String to) {
    TimeSpot spot = TimeSpot.of(entry(start, end), start);
    assertThat(spot.from()).hasToString(from);
    assertThat(spot.to()).hasToString(to);
  }

  static TimelineEntry entry(String start, @Nullable String end) {
    Citation anchor = SampleArticles.cite("a1", "1998");
    Line event = SampleArticles.line("a1", "The Skua was built in 1998.");
    return new TimelineEntry(start, end, Precision.DAY, anchor, event, event.citations(), null);
  }
}
