package news.parallax.knowledge;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * How a unit of measure converts to the one that stands for its dimension.
 *
 * @param base that unit: metre, kilogram, litre, second, celsius and so on
 * @param factor a value in {@code base} is the value times this,
 * @param offset and this more
 */
public record UnitConversion(String base, BigDecimal factor, BigDecimal offset) {
  private static final WordList LIST = WordList.of("units.txt");
  private static final Map<String, UnitConversion> BY_UNIT = conversions();
  private static final Map<String, BigDecimal> PARTS = parts();

  /** How {@code unit} converts; empty when no other stands for it, as for metres and missiles. */
  public static Optional<UnitConversion> of(String unit) {
    return Optional.ofNullable(BY_UNIT.get(unit));
  }

  /**
   * How many of {@code smaller} make one of {@code greater}, "12" for inches and feet; empty when
   * an amount in the one does not go on in the other.
   */
  public static Optional<BigDecimal> parts(String greater, String smaller) {
    return Optional.ofNullable(PARTS.get(greater + "|" + smaller));
  }

  /** {@code value} in the base unit, to sixteen digits. */
  public BigDecimal apply(BigDecimal value) {
    return value.multiply(factor, MathContext.DECIMAL64).add(offset);
  }

  private static Map<String, UnitConversion> conversions() {
    Map<String, UnitConversion> conversions = new HashMap<>();
    for (String row : LIST.section("units")) {
      String[] columns = row.split("\\|", -1);
      conversions.put(
          columns[0],
          new UnitConversion(columns[1], new BigDecimal(columns[2]), new BigDecimal(columns[3])));
    }
    return Map.copyOf(conversions);
  }

  private static Map<String, BigDecimal> parts() {
    Map<String, BigDecimal> parts = new HashMap<>();
    for (String row : LIST.section("parts")) {
      int bar = row.lastIndexOf('|');
      parts.put(row.substring(0, bar), new BigDecimal(row.substring(bar + 1)));
    }
    return Map.copyOf(parts);
  }
}
