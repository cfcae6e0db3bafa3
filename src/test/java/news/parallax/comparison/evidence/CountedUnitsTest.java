package news.parallax.comparison.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import news.parallax.annotation.Quantity;
import news.parallax.article.Explanation;
import news.parallax.article.Span;
import org.junit.jupiter.api.Test;

class CountedUnitsTest {
  @Test
  void knowsWhatMayBeCountedByTwoWords() {
    assertThat(CountedUnits.same("child", "child")).isTrue();
    assertThat(CountedUnits.same("child", "pupil")).isTrue();
    assertThat(CountedUnits.same("person", "victim")).isTrue();
    assertThat(CountedUnits.same("", "people")).isTrue();
    assertThat(CountedUnits.same("child", "boat")).isFalse();
  }

  @Test
  void tellsPeopleWhoeverTheyAre() {
    assertThat(CountedUnits.isGeneric("")).isTrue();
    assertThat(CountedUnits.isGeneric("victim")).isTrue();
    assertThat(CountedUnits.isGeneric("officer")).isFalse();
  }

  @Test
  void comparesAmountsWhateverIsCounted() {
    Quantity six = quantity(6, "day");
    Quantity four = quantity(4, "civilian");

    assertThat(six.disjoint(four)).isEmpty();
    assertThat(CountedUnits.unitless(six).disjoint(CountedUnits.unitless(four))).hasValue(true);
  }

  private static Quantity quantity(int value, String unit) {
    BigDecimal number = BigDecimal.valueOf(value);
    return new Quantity(
        new Span(0, 3),
        number,
        number,
        unit,
        Quantity.Precision.EXACT,
        null,
        Explanation.of("made-by-hand", "so that the case is clear"));
  }
}
