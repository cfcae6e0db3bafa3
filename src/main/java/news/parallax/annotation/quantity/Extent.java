package news.parallax.annotation.quantity;

import java.math.BigDecimal;
import news.parallax.annotation.Quantity.Precision;
import org.jspecify.annotations.Nullable;

/** From where to where a number reaches, given how exactly it is said. */
record Extent(@Nullable BigDecimal least, @Nullable BigDecimal most) {
  private static final BigDecimal FIVE = BigDecimal.valueOf(5);

  static Extent of(BigDecimal value, Precision precision) {
    BigDecimal step = step(value);
    BigDecimal half = step.divide(BigDecimal.TWO);
    return switch (precision) {
      case EXACT -> new Extent(value, value);
      case APPROXIMATE -> new Extent(value.subtract(half), value.add(half));
      case ABOVE -> new Extent(value, value.add(step));
      case BELOW -> new Extent(value.subtract(step), value);
      case AT_LEAST -> new Extent(value, null);
      case AT_MOST -> new Extent(null, value);
    };
  }

  /** What one would count in to arrive at {@code value}: 10 for 40, 50 for 750, 0.1 for 1.2. */
  static BigDecimal step(BigDecimal value) {
    if (value.signum() == 0) {
      return BigDecimal.ONE;
    }
    BigDecimal plain = value.stripTrailingZeros();
    BigDecimal unit = plain.ulp();
    boolean five = plain.precision() > 1 && plain.unscaledValue().intValue() % 10 == 5;
    return five ? unit.multiply(FIVE) : unit;
  }
}
