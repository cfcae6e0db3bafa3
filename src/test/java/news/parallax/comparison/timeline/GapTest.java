package news.parallax.comparison.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import news.parallax.annotation.TimeExpression;
import news.parallax.annotation.TimeExpression.Modifier;
import news.parallax.annotation.TimeInterval;
import news.parallax.annotation.TimeInterval.Precision;
import news.parallax.article.Explanation;
import news.parallax.article.Span;
import news.parallax.comparison.EventOrder.Side;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GapTest {
  private static final LocalDateTime NOON = LocalDateTime.of(2026, 5, 6, 12, 0);

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource({
    "PT2H, ,              Hours 2 2",
    "PT30M, ,             Minutes 30 30",
    "PT10S, ,             Seconds 10 10",
    "P3D, ,               Days 3 3",
    "P2W, ,               Weeks 2 2",
    "P2M, ,               Months 2 2",
    "P4Y, ,               Years 4 4",
    "P1DE, ,              Decades 1 1",
    "PTXH, ,              Hours 1 24",
    "P3D, LESS_THAN,      Days 0 3",
    "P3D, MORE_THAN,      Days 3 6",
    "P3D, APPROX,         Days 2 4",
    "P1Y2M, ,             none",
    "PT2D, ,              none"
  })
  void readsALengthOfOneUnit(String value, @Nullable Modifier modifier, String gap) {
    assertThat(
            Gap.of(length(value, modifier))
                .map(one -> one.unit() + " " + one.least() + " " + one.most())
                .orElse("none"))
        .isEqualTo(gap);
  }

  @Test
  void reckonsAWeekFromItsMonday() {
    Gap week = Gap.of(length("P1W", null)).orElseThrow();

    assertThat(week.from(hour(), Side.AFTER))
        .isEqualTo(
            new TimeInterval(NOON.plusDays(5), NOON.plusDays(12).plusHours(1), Precision.WEEK));
  }

  @Test
  void tellsHoursOverMostOfADayAsADay() {
    assertThat(Gap.SHORT.from(hour(), Side.BEFORE).precision()).isEqualTo(Precision.DAY);
    assertThat(Gap.of(length("PT2H", null)).orElseThrow().from(hour(), Side.AFTER))
        .isEqualTo(new TimeInterval(NOON.plusHours(2), NOON.plusHours(3), Precision.HOUR));
  }

  private static TimeInterval hour() {
    return new TimeInterval(NOON, NOON.plusHours(1), Precision.HOUR);
  }

  private static TimeExpression length(String value, @Nullable Modifier modifier) {
    return new TimeExpression(
        new Span(0, 3),
        TimeExpression.Kind.DURATION,
        value,
        null,
        modifier,
        TimeExpression.Relation.AFTER,
        Explanation.of("made-by-hand", "so that the case is clear"));
  }
}
