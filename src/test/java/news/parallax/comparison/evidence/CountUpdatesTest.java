package news.parallax.comparison.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import news.parallax.annotation.AnnotatedArticle;
import news.parallax.annotation.Quantity;
import news.parallax.annotation.Quantity.Precision;
import news.parallax.article.Explanation;
import news.parallax.article.Span;
import news.parallax.comparison.evidence.CountUpdates.Count;
import news.parallax.comparison.evidence.CountUpdates.Ruling;
import news.parallax.engine.ReportedStory;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("models")
class CountUpdatesTest {
  private static final LocalDate DAY = LocalDate.of(2026, 5, 4);

  @Test
  void goesByTheDaysOfTheReports() {
    assertThat(told(count(2, false, DAY), count(3, false, DAY.plusDays(1))))
        .isEqualTo("UPDATE the later report (2026-05-05) counts more");
    assertThat(told(count(3, false, DAY), count(2, false, DAY.plusDays(1))))
        .isEqualTo("CONFLICT the later report (2026-05-05) counts less");
  }

  @Test
  void goesByWhatTheReportsSay() {
    assertThat(told(count(2, false, DAY), count(3, true, DAY)))
        .isEqualTo("UPDATE the higher count is told as the newer");
    assertThat(told(count(2, true, DAY), count(3, false, DAY)))
        .isEqualTo("CONFLICT neither report is known to be the later");
    assertThat(told(new Count(quantity(2, Precision.AT_LEAST), false, null), count(3, false, null)))
        .isEqualTo("UPDATE the lower count is a bound that left room for more");
  }

  @Test
  void neitherAnEarlierNorASimultaneousReportIsAnUpdate() {
    assertThat(told(count(3, true, DAY), count(2, false, DAY.plusDays(1))))
        .isEqualTo("CONFLICT the later report (2026-05-05) counts less");
    assertThat(told(count(2, false, DAY), count(3, false, DAY)))
        .isEqualTo("CONFLICT neither report is known to be the later");
    assertThat(told(count(2, false, null), count(3, false, DAY)))
        .isEqualTo("CONFLICT neither report is known to be the later");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The number of dead has risen to 3.",
        "The toll was revised to 3.",
        "There are now 3 dead.",
        "The police later said 3 people had died."
      })
  void knowsWordsThatTellANewerCount(String sentence) {
    assertThat(counted(sentence).grew()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"The police said 3 people had died.", "The toll rose 3 percent."})
  void knowsWordsThatTellNone(String sentence) {
    assertThat(counted(sentence).grew()).isFalse();
  }

  private static Count counted(String sentence) {
    AnnotatedArticle article = ReportedStory.of(sentence).articles().getFirst();
    return Count.of(article, article.quantities().getFirst());
  }

  @Test
  void weighsLessWhatItDoesNotKnow() {
    assertThat(CountUpdates.of(count(2, false, null), count(3, false, null)).weight())
        .isLessThan(CountUpdates.of(count(2, false, DAY), count(3, true, DAY)).weight());
  }

  private static String told(Count left, Count right) {
    Ruling ruling = CountUpdates.of(left, right);
    return ruling.verdict() + " " + ruling.because();
  }

  private static Count count(int value, boolean grew, @Nullable LocalDate day) {
    return new Count(quantity(value, Precision.EXACT), grew, day);
  }

  private static Quantity quantity(int value, Precision precision) {
    return new Quantity(
        new Span(0, 3),
        BigDecimal.valueOf(value),
        precision == Precision.EXACT ? BigDecimal.valueOf(value) : null,
        "person",
        precision,
        null,
        Explanation.of("made-by-hand", "so that the case is clear"));
  }
}
