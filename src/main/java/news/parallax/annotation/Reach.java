package news.parallax.annotation;

import java.math.BigDecimal;
import news.parallax.annotation.Quantity.Precision;
import org.jspecify.annotations.Nullable;

/**
 * How far an amount reaches on the number line, both ends included. An end that the text does not
 * name is left out by a hair; and against "about five" an amount beyond or below a limit reaches
 * only half as far, since who writes "more than four" where "about five" would do means the lower
 * half.
 */
record Reach(double least, double most) {
  private static final double HAIR = 1e-9;

  /** What two units' rounding may make of one length: 60 km and 37 miles. */
  private static final double CONVERSION = 0.02;

  /** Whether no value fits both. */
  static boolean apart(Quantity one, Quantity other) {
    Reach a = of(one.normal(), other.precision());
    Reach b = of(other.normal(), one.precision());
    double low = Math.max(a.least, b.least);
    double high = Math.min(a.most, b.most);
    double slack = one.unit().equals(other.unit()) ? 0 : CONVERSION * (1 + Math.abs(high));
    return low > high + slack;
  }

  private static Reach of(Quantity quantity, Precision against) {
    double least = value(quantity.least(), Double.NEGATIVE_INFINITY);
    double most = value(quantity.most(), Double.POSITIVE_INFINITY);
    double hair = HAIR * Math.max(1, Math.abs(most));
    double far = against == Precision.APPROXIMATE ? (most - least) / 2 : 0;
    return switch (quantity.precision()) {
      case EXACT, AT_LEAST, AT_MOST -> new Reach(least, most);
      case APPROXIMATE -> new Reach(least + hair, most - hair);
      case ABOVE -> new Reach(least, most - far - hair);
      case BELOW -> new Reach(least + far + hair, most);
    };
  }

  private static double value(@Nullable BigDecimal end, double open) {
    return end == null ? open : end.doubleValue();
  }
}
