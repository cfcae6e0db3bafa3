package news.parallax.annotation;

import java.math.BigDecimal;
import java.math.RoundingMode;
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

  /** From here on a number with fewer digits is a rounded one. */
  private static final BigDecimal MILLION = new BigDecimal("1000000");

  /** Whether no value fits both. */
  static boolean apart(Quantity one, Quantity other) {
    if (isRounding(one, other) || isRounding(other, one)) {
      return false;
    }
    Reach a = of(one.normal(), other.precision());
    Reach b = of(other.normal(), one.precision());
    double low = Math.max(a.least, b.least);
    double high = Math.min(a.most, b.most);
    double slack = one.unit().equals(other.unit()) ? 0 : CONVERSION * (1 + Math.abs(high));
    return low > high + slack;
  }

  /** Whether {@code coarse} is what {@code fine} rounds to: "1.94 billion" of "1,943 million". */
  private static boolean isRounding(Quantity coarse, Quantity fine) {
    BigDecimal round = exact(coarse);
    BigDecimal full = exact(fine);
    return round != null
        && full != null
        && coarse.unit().equals(fine.unit())
        && round.abs().compareTo(MILLION) >= 0
        && round.precision() > 1
        && round.ulp().compareTo(full.ulp()) > 0
        && full.setScale(round.scale(), RoundingMode.HALF_UP).compareTo(round) == 0;
  }

  /** The one number that is told, without zeros at its end; null where it is no exact one. */
  private static @Nullable BigDecimal exact(Quantity quantity) {
    BigDecimal least = quantity.least();
    BigDecimal most = quantity.most();
    return least != null
            && most != null
            && least.compareTo(most) == 0
            && quantity.precision() == Precision.EXACT
        ? least.stripTrailingZeros()
        : null;
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
