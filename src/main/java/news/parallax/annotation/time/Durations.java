package news.parallax.annotation.time;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** Lengths of time as TIMEX3 values: PT5H30M, P3M, PXY. */
final class Durations {
  private static final BigDecimal TWELVE = BigDecimal.valueOf(12);
  private static final BigDecimal SIXTY = BigDecimal.valueOf(60);

  private Durations() {}

  /** How many units {@code match} speaks of; null when it does not say. */
  static @Nullable Integer count(MatchedTerms match) {
    BigDecimal count = match.count();
    if (count != null) {
      return count.stripTrailingZeros().scale() <= 0 && count.precision() < 6
          ? (Integer) count.intValue()
          : null;
    }
    if (match.has(TermClass.COUPLE)) {
      return 2;
    }
    return match.has(TermClass.A) && !match.has(TermClass.FEW) ? 1 : null;
  }

  /** The length {@code match} speaks of. */
  static String of(MatchedTerms match) {
    BigDecimal count = match.count();
    if (count == null) {
      Integer small = count(match);
      return small == null ? unknown(match.unit()) : value(BigDecimal.valueOf(small), match.unit());
    }
    return value(count, match.unit());
  }

  /** Some of {@code unit}: PXD. */
  static String unknown(String unit) {
    return switch (unit) {
      case "TS" -> "PTXS";
      case "TM" -> "PTXM";
      case "TH" -> "PTXH";
      case "DE" -> "PXDE";
      case "CE" -> "PXCE";
      case "2W" -> "PXW";
      default -> "PX" + unit;
    };
  }

  /** {@code count} of {@code unit}; a half is written in the next smaller unit. */
  static String value(BigDecimal count, String unit) {
    BigDecimal whole = count.setScale(0, RoundingMode.DOWN);
    BigDecimal rest = count.subtract(whole);
    boolean broken = rest.signum() != 0;
    return switch (unit) {
      case "TS" -> "PT" + plain(count) + "S";
      case "TM" -> time(whole, "M", broken ? rest.multiply(SIXTY) : null, "S");
      case "TH" -> time(whole, "H", broken ? rest.multiply(SIXTY) : null, "M");
      case "D" -> broken ? "P" + plain(count) + "D" : "P" + plain(whole) + "D";
      case "W" -> "P" + plain(count) + "W";
      case "2W" -> "P" + plain(count.multiply(BigDecimal.TWO)) + "W";
      case "M" -> "P" + plain(count) + "M";
      case "Q" -> "P" + plain(count.multiply(BigDecimal.valueOf(3))) + "M";
      case "Y" -> year(whole, broken ? rest.multiply(TWELVE) : null);
      case "DE" -> "P" + plain(count.multiply(BigDecimal.TEN)) + "Y";
      case "CE" -> "P" + plain(count.multiply(BigDecimal.valueOf(100))) + "Y";
      case "ML" -> "P" + plain(count.multiply(BigDecimal.valueOf(1000))) + "Y";
      default -> "P" + plain(count) + unit;
    };
  }

  private static String time(BigDecimal whole, String unit, @Nullable BigDecimal rest, String low) {
    String head = whole.signum() == 0 && rest != null ? "" : plain(whole) + unit;
    return "PT" + head + (rest == null ? "" : plain(rest.setScale(0, RoundingMode.HALF_UP)) + low);
  }

  private static String year(BigDecimal whole, @Nullable BigDecimal rest) {
    String head = whole.signum() == 0 && rest != null ? "" : plain(whole) + "Y";
    return "P" + head + (rest == null ? "" : plain(rest.setScale(0, RoundingMode.HALF_UP)) + "M");
  }

  private static String plain(BigDecimal number) {
    return number.stripTrailingZeros().toPlainString();
  }
}
