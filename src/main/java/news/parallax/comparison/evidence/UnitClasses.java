package news.parallax.comparison.evidence;

import java.util.Locale;
import java.util.Set;
import news.parallax.annotation.Quantity;
import news.parallax.knowledge.ConflictWords;

/** Tells lengths of time, measures, prices and counts apart by their units. */
public final class UnitClasses {
  private static final Set<String> SHARES = Set.of("percent", "percentage point", "time");

  private UnitClasses() {}

  /** "three hours". */
  public static boolean isLength(Quantity quantity) {
    return ConflictWords.TIME_UNITS.hasAsWritten(quantity.unit());
  }

  /** A length or a weight, which does not change from report to report. */
  public static boolean isLasting(Quantity quantity) {
    return isLength(quantity)
        || ConflictWords.PHYSICAL_UNITS.hasAsWritten(quantity.unit())
        || (SHARES.contains(quantity.unit()) && !quantity.unit().equals("percent"));
  }

  /** Whether the unit says nothing of what is measured, as a count does. */
  public static boolean isMeasure(Quantity quantity) {
    return isLength(quantity)
        || ConflictWords.PHYSICAL_UNITS.hasAsWritten(quantity.unit())
        || SHARES.contains(quantity.unit())
        || isCurrency(quantity);
  }

  /** "80 percent", a share of a whole. */
  public static boolean isShare(Quantity quantity) {
    return quantity.unit().equals("percent");
  }

  /** A sum of money. */
  public static boolean isCurrency(Quantity quantity) {
    return quantity.unit().length() == 3
        && quantity.unit().equals(quantity.unit().toUpperCase(Locale.ROOT));
  }
}
