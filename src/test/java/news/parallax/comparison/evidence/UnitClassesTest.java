package news.parallax.comparison.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import news.parallax.annotation.Quantity;
import news.parallax.article.Explanation;
import news.parallax.article.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnitClassesTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "hour,             length lasting measure",
    "metre,            lasting measure",
    "percent,          measure",
    "percentage point, lasting measure",
    "USD,              measure",
    "child,            ''",
    "'',               ''"
  })
  void tellsLengthsLastingValuesAndMeasures(String unit, String classes) {
    Quantity one =
        new Quantity(
            new Span(0, 3),
            BigDecimal.ONE,
            BigDecimal.ONE,
            unit,
            Quantity.Precision.EXACT,
            null,
            Explanation.of("made-by-hand", "so that the case is clear"));
    String told =
        (UnitClasses.isLength(one) ? "length " : "")
            + (UnitClasses.isLasting(one) ? "lasting " : "")
            + (UnitClasses.isMeasure(one) ? "measure" : "");

    assertThat(told.strip()).isEqualTo(classes);
  }
}
