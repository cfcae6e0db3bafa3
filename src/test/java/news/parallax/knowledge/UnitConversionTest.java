package news.parallax.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnitConversionTest {
  @ParameterizedTest
  @CsvSource({
    "2, kilometre, 2000, metre",
    "1, nautical mile, 1852, metre",
    "3, hectare, 30000, square metre",
    "2, hour, 7200, second",
    "1, knot, 1.852, kilometre per hour",
  })
  void convertsToTheUnitOfTheDimension(
      BigDecimal value, String unit, BigDecimal converted, String base) {
    UnitConversion conversion = UnitConversion.of(unit).orElseThrow();

    assertThat(conversion.base()).isEqualTo(base);
    assertThat(conversion.apply(value)).isEqualByComparingTo(converted);
  }

  @Test
  void addsTheOffset() {
    assertThat(UnitConversion.of("fahrenheit").orElseThrow().apply(new BigDecimal("212")))
        .isBetween(new BigDecimal("99.99"), new BigDecimal("100.01"));
  }

  @ParameterizedTest
  @CsvSource({"metre", "missile", "''"})
  void leavesOtherUnitsAlone(String unit) {
    assertThat(UnitConversion.of(unit)).isEmpty();
  }

  @Test
  void knowsWhichUnitGoesOnInWhich() {
    assertThat(UnitConversion.parts("foot", "inch")).contains(BigDecimal.valueOf(12));
    assertThat(UnitConversion.parts("inch", "foot")).isEmpty();
  }
}
