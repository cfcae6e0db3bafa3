package news.parallax.comparison.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import news.parallax.annotation.TimeInterval;
import news.parallax.annotation.TimeInterval.Precision;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IsoTest {
  @ParameterizedTest(name = "{2} of {0}")
  @CsvSource({
    "2026-01-01T00:00, 2027-01-01T00:00, YEAR,   2026,             ",
    "2020-01-01T00:00, 2030-01-01T00:00, YEAR,   2020,             2029",
    "2026-03-01T00:00, 2026-04-01T00:00, MONTH,  2026-03,          ",
    "2026-03-01T00:00, 2026-06-01T00:00, SEASON, 2026-03,          2026-05",
    "2026-05-04T00:00, 2026-05-11T00:00, WEEK,   2026-05-04,       2026-05-10",
    "2026-05-04T00:00, 2026-05-05T00:00, DAY,    2026-05-04,       ",
    "2026-05-04T06:00, 2026-05-04T12:00, PART,   2026-05-04,       ",
    "2026-05-04T21:00, 2026-05-05T06:00, PART,   2026-05-04,       2026-05-05",
    "2026-05-04T09:00, 2026-05-04T10:00, HOUR,   2026-05-04T09:00, ",
    "2026-05-04T09:30, 2026-05-04T09:31, MINUTE, 2026-05-04T09:30, "
  })
  void isNoMoreExactThanTheText(
      LocalDateTime start,
      LocalDateTime end,
      Precision precision,
      String first,
      @Nullable String last) {
    TimeInterval interval = new TimeInterval(start, end, precision);

    assertThat(Iso.start(interval)).isEqualTo(first);
    assertThat(Iso.end(interval)).isEqualTo(last);
  }
}
