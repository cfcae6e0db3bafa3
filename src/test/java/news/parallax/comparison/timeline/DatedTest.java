package news.parallax.comparison.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import news.parallax.annotation.TimeExpression;
import news.parallax.annotation.TimeInterval.Precision;
import news.parallax.article.ArticleId;
import news.parallax.article.Citation;
import news.parallax.article.Explanation;
import news.parallax.article.Span;
import news.parallax.comparison.Line;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatedTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "XXXX-05-04,    DAY",
    "XXXX-WXX-3,    DAY",
    "XXXX-W20,      WEEK",
    "XXXX-06,       MONTH",
    "XXXX-SP,       SEASON",
    "XXXX-Q2,       SEASON",
    "XXXX-FA,       SEASON",
    "XXXX-WI,       SEASON",
    "XXXX-05-04T09, HOUR",
    "XXXX,          YEAR"
  })
  void tellsThePrecisionOfAValueWithoutYear(String value, Precision precision) {
    Dated one = dated(value, "sink", "ferry");

    assertThat(one.precision()).isEqualTo(precision);
    assertThat(one.start()).isNull();
    assertThat(one.end()).isNull();
  }

  @Test
  void tellsTheSameWhereTimeAndMostWordsAreShared() {
    assertThat(dated("2026", "sink", "ferry").tellsSameAs(dated("2026", "sink", "ferry", "coast")))
        .isTrue();
    assertThat(dated("2026", "sink", "ferry").tellsSameAs(dated("2025", "sink", "ferry")))
        .isFalse();
    assertThat(dated("2026", "sink", "ferry").tellsSameAs(dated("2026", "sink", "boat", "mast")))
        .isFalse();
  }

  @Test
  void lendsADateOnlyToTheSameEvent() {
    DatedEvent ferry = dated("2026", "ferry", "sink", "coast", "storm").event();

    assertThat(ferry.surelyTellsSameAs(ferry)).isTrue();
    assertThat(ferry.surelyTellsSameAs(dated("2026", "ferry", "sink", "mayor").event())).isFalse();
    assertThat(ferry.mayBe(dated("2026", "talks").event())).isTrue();
    assertThat(ferry.mayBe(dated("2026", "mayor", "vote").event())).isFalse();
  }

  private static Dated dated(String value, String... lemmas) {
    Citation place = new Citation(new ArticleId("a1"), new Span(0, 9));
    TimeExpression time =
        new TimeExpression(
            new Span(0, 3),
            TimeExpression.Kind.DATE,
            value,
            null,
            null,
            null,
            Explanation.of("made-by-hand", "so that the case is clear"));
    return new Dated(new DatedEvent(new Line("the words", List.of(place)), Set.of(lemmas)), time);
  }
}
