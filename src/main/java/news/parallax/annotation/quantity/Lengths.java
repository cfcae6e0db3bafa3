package news.parallax.annotation.quantity;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import news.parallax.annotation.Quantity;
import news.parallax.annotation.Quantity.Precision;
import news.parallax.annotation.TimeExpression;
import news.parallax.annotation.TimeExpression.Kind;
import news.parallax.annotation.TimeExpression.Modifier;
import news.parallax.article.Explanation;
import org.jspecify.annotations.Nullable;

/** Reads a time expression that says how long something lasted as an amount of time. */
final class Lengths {
  private static final Pattern SINGLE = Pattern.compile("P(T?)([\\d.]+)([YMWDHS])");
  private static final Pattern HOURS = Pattern.compile("PT(\\d+)H(\\d+)M");

  private Lengths() {}

  /** The length {@code time} states; null when it states none or only how far two events lie. */
  static @Nullable Quantity of(TimeExpression time) {
    if (time.kind() != Kind.DURATION || time.isOffset()) {
      return null;
    }
    Matcher single = SINGLE.matcher(time.value());
    if (single.matches()) {
      String unit = unit(!single.group(1).isEmpty(), single.group(3));
      return quantity(time, new BigDecimal(single.group(2)), unit);
    }
    Matcher hours = HOURS.matcher(time.value());
    if (!hours.matches()) {
      return null;
    }
    int minutes = 60 * Integer.parseInt(hours.group(1)) + Integer.parseInt(hours.group(2));
    return quantity(time, BigDecimal.valueOf(minutes), "minute");
  }

  private static String unit(boolean time, String letter) {
    return switch (letter) {
      case "S" -> "second";
      case "M" -> time ? "minute" : "month";
      case "H" -> "hour";
      case "D" -> "day";
      case "W" -> "week";
      default -> "year";
    };
  }

  private static Quantity quantity(TimeExpression time, BigDecimal value, String unit) {
    Precision precision = precision(time.modifier());
    Extent extent = Extent.of(value, precision);
    return new Quantity(
        time.span(),
        extent.least(),
        extent.most(),
        unit,
        precision,
        null,
        new Explanation("length-of-time", "a length of time", time.why().evidence(), List.of()));
  }

  private static Precision precision(@Nullable Modifier modifier) {
    if (modifier == null) {
      return Precision.EXACT;
    }
    return switch (modifier) {
      case MORE_THAN -> Precision.ABOVE;
      case LESS_THAN -> Precision.BELOW;
      case EQUAL_OR_MORE -> Precision.AT_LEAST;
      case EQUAL_OR_LESS -> Precision.AT_MOST;
      case APPROX -> Precision.APPROXIMATE;
      case START, MID, END -> Precision.EXACT;
    };
  }
}
