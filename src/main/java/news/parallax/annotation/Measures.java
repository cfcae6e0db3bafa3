package news.parallax.annotation;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Units of measure and how they convert: value in base = value × factor + offset. */
final class Measures {
  private record Measure(String base, BigDecimal factor, BigDecimal offset) {}

  private static final MathContext DIGITS = MathContext.DECIMAL64;

  private static final Map<String, Measure> BY_UNIT =
      Map.ofEntries(
          of("millimetre", "metre", "0.001"),
          of("centimetre", "metre", "0.01"),
          of("kilometre", "metre", "1000"),
          of("inch", "metre", "0.0254"),
          of("foot", "metre", "0.3048"),
          of("yard", "metre", "0.9144"),
          of("mile", "metre", "1609.344"),
          of("nautical mile", "metre", "1852"),
          of("gram", "kilogram", "0.001"),
          of("milligram", "kilogram", "0.000001"),
          of("tonne", "kilogram", "1000"),
          of("ton", "kilogram", "1000"),
          of("pound", "kilogram", "0.45359237"),
          of("ounce", "kilogram", "0.028349523"),
          of("stone", "kilogram", "6.35029318"),
          of("millilitre", "litre", "0.001"),
          of("gallon", "litre", "3.785411784"),
          of("barrel", "litre", "158.987294928"),
          of("square kilometre", "square metre", "1000000"),
          of("square mile", "square metre", "2589988.110336"),
          of("square foot", "square metre", "0.09290304"),
          of("hectare", "square metre", "10000"),
          of("acre", "square metre", "4046.8564224"),
          of("mile per hour", "kilometre per hour", "1.609344"),
          of("knot", "kilometre per hour", "1.852"),
          of("kilowatt", "watt", "1000"),
          of("megawatt", "watt", "1000000"),
          of("gigawatt", "watt", "1000000000"),
          of("minute", "second", "60"),
          of("hour", "second", "3600"),
          of("day", "second", "86400"),
          of("week", "second", "604800"),
          of("month", "second", "2629746"),
          of("quarter", "second", "7889238"),
          of("year", "second", "31556952"),
          of("decade", "second", "315569520"),
          of("century", "second", "3155695200"),
          Map.entry(
              "fahrenheit",
              new Measure("celsius", new BigDecimal("0.5555556"), new BigDecimal("-17.777778"))));

  private Measures() {}

  private static Map.Entry<String, Measure> of(String unit, String base, String factor) {
    return Map.entry(unit, new Measure(base, new BigDecimal(factor), BigDecimal.ZERO));
  }

  /** {@code quantity} in the base unit of its dimension; itself when it is in none other. */
  static Quantity normal(Quantity quantity) {
    Measure measure = BY_UNIT.get(quantity.unit());
    return measure == null
        ? quantity
        : new Quantity(
            quantity.span(),
            scaled(quantity.least(), measure),
            scaled(quantity.most(), measure),
            measure.base,
            quantity.precision(),
            quantity.whole(),
            quantity.why());
  }

  private static @Nullable BigDecimal scaled(@Nullable BigDecimal value, Measure measure) {
    return value == null ? null : value.multiply(measure.factor, DIGITS).add(measure.offset);
  }
}
