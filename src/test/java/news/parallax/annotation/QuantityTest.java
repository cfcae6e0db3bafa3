package news.parallax.annotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Optional;
import news.parallax.annotation.Quantity.Precision;
import news.parallax.article.Explanation;
import news.parallax.article.Span;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class QuantityTest {
  private static Quantity quantity(
      @Nullable String least, @Nullable String most, String unit, Precision precision) {
    return new Quantity(
        new Span(0, 1),
        least == null ? null : new BigDecimal(least),
        most == null ? null : new BigDecimal(most),
        unit,
        precision,
        null,
        Explanation.of("test", "made up"));
  }

  private static Quantity exactly(String value, String unit) {
    return quantity(value, value, unit, Precision.EXACT);
  }

  private static final Quantity MORE_THAN_FOUR_HOURS = quantity("4", "5", "hour", Precision.ABOVE);
  private static final Quantity ABOUT_FIVE_HOURS =
      quantity("4.5", "5.5", "hour", Precision.APPROXIMATE);
  private static final Quantity NEARLY_FORTY = quantity("30", "40", "boat", Precision.BELOW);

  @Test
  void moreThanFourIsApartFromAboutFive() {
    assertThat(MORE_THAN_FOUR_HOURS.disjoint(ABOUT_FIVE_HOURS)).contains(true);
  }

  @Test
  void moreThanFourFitsFourAndAHalf() {
    assertThat(MORE_THAN_FOUR_HOURS.disjoint(exactly("270", "minute"))).contains(false);
    assertThat(MORE_THAN_FOUR_HOURS.disjoint(exactly("5", "hour"))).contains(true);
  }

  @Test
  void moreThanFourFitsNearlyFive() {
    Quantity nearlyFive = quantity("4", "5", "hour", Precision.BELOW);

    assertThat(MORE_THAN_FOUR_HOURS.disjoint(nearlyFive)).contains(false);
  }

  @Test
  void aRoundedSumFitsTheFullOne() {
    Quantity full = exactly("1943000000", "USD");

    assertThat(full.disjoint(exactly("1940000000", "USD"))).contains(false);
    assertThat(exactly("1900000000", "USD").disjoint(full)).contains(false);
    assertThat(full.disjoint(exactly("1950000000", "USD"))).contains(true);
    assertThat(full.disjoint(exactly("2000000000", "USD"))).contains(true);
    assertThat(exactly("43", "boat").disjoint(exactly("40", "boat"))).contains(true);
  }

  @Test
  void nearlyFortyFitsForty() {
    assertThat(NEARLY_FORTY.disjoint(exactly("40", "boat"))).contains(false);
    assertThat(NEARLY_FORTY.disjoint(exactly("41", "boat"))).contains(true);
    assertThat(NEARLY_FORTY.disjoint(exactly("30", "boat"))).contains(true);
  }

  @Test
  void convertsUnits() {
    assertThat(exactly("60", "kilometre").disjoint(exactly("37", "mile"))).contains(false);
    assertThat(exactly("60", "kilometre").disjoint(exactly("45", "mile"))).contains(true);
    assertThat(exactly("32", "fahrenheit").disjoint(exactly("0", "celsius"))).contains(false);
  }

  @Test
  void answersNothingForDifferentUnits() {
    assertThat(exactly("60", "kilometre").disjoint(exactly("60", "kilogram")))
        .isEqualTo(Optional.empty());
  }

  @Test
  void openEndsReachForEver() {
    assertThat(quantity("40", null, "boat", Precision.AT_LEAST).disjoint(exactly("900", "boat")))
        .contains(false);
    assertThat(quantity(null, "40", "boat", Precision.AT_MOST).disjoint(exactly("41", "boat")))
        .contains(true);
  }
}
