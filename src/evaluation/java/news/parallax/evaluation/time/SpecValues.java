package news.parallax.evaluation.time;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import news.parallax.annotation.Quantity;
import news.parallax.annotation.TimeExpression;
import news.parallax.annotation.TimeInterval;
import org.jspecify.annotations.Nullable;

/** Compares our values with those of recognizers-specs, which write some of them otherwise. */
final class SpecValues {
  private static final Pattern LENGTH = Pattern.compile("([\\d.]+)([YMWDHS])");
  private static final Pattern RANGE = Pattern.compile("[(\\[](-?[\\d.]*),(-?[\\d.]*)[)\\]]");
  private static final Pattern COUNTED = Pattern.compile(".*\\b(?:week|month|year|decade)s?\\b.*");
  private static final Map<Character, Double> DAYS =
      Map.of('Y', 365.0, 'M', 30.0, 'W', 7.0, 'D', 1.0);
  private static final Map<Character, Double> DAY_PARTS =
      Map.of('H', 1.0 / 24, 'M', 1.0 / 1440, 'S', 1.0 / 86400);

  /** Names of currencies that the specs do not write as ISO 4217 does. */
  private static final Map<String, Set<String>> CURRENCIES =
      Map.ofEntries(
          Map.entry("dollar", Set.of("USD")),
          Map.entry("united states dollar", Set.of("USD")),
          Map.entry("pound", Set.of("GBP", "pound")),
          Map.entry("british pound", Set.of("GBP")),
          Map.entry("rupee", Set.of("INR")),
          Map.entry("franc", Set.of("CHF", "franc")),
          Map.entry("cent", Set.of("cent")),
          Map.entry("pence", Set.of("penny")),
          Map.entry("penny", Set.of("penny")),
          Map.entry("c", Set.of("celsius")),
          Map.entry("f", Set.of("fahrenheit")),
          Map.entry("metric ton", Set.of("tonne")));

  private static final Map<String, String> ISO =
      Currency.getAvailableCurrencies().stream()
          .collect(
              Collectors.toMap(
                  currency -> currency.getDisplayName(Locale.ENGLISH).toLowerCase(Locale.ROOT),
                  Currency::getCurrencyCode,
                  (a, b) -> a));

  private SpecValues() {}

  /**
   * Whether {@code time} has one of the values {@code one} allows. Where the words count in weeks,
   * months or years ("two years ago"), TIMEX3 names that unit and the specs a day of it.
   */
  static boolean equal(SpecCase one, TimeExpression time) {
    String ours = time.value();
    boolean length = one.type().equals("duration");
    return one.values().stream()
        .anyMatch(value ->
            matches(plain(value), plain(tail(value, ours)))
                || (length && sameLength(value, ours))
                || holds(one, time, value));
  }

  /** Whether they are equal, but for digits the specs leave open: "XXXX-04". */
  private static boolean matches(String expected, String ours) {
    if (expected.length() != ours.length()) {
      return false;
    }
    for (int i = 0; i < ours.length(); i++) {
      boolean open = expected.charAt(i) == 'X' && Character.isDigit(ours.charAt(i));
      if (!open && expected.charAt(i) != ours.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  private static boolean holds(SpecCase one, TimeExpression time, String expected) {
    TimeInterval interval = time.interval();
    boolean counted = COUNTED.matcher(one.words().toLowerCase(Locale.ROOT)).matches();
    return counted
        && interval != null
        && expected.matches("\\d{4}-\\d\\d-\\d\\d")
        && expected.compareTo(interval.start().toLocalDate().toString()) >= 0
        && expected.compareTo(interval.end().toLocalDate().toString()) < 0;
  }

  /** The time of day alone where only that is expected. */
  private static String tail(String expected, String ours) {
    return expected.startsWith("T") && ours.indexOf('T') > 0
        ? ours.substring(ours.indexOf('T'))
        : ours;
  }

  private static String plain(String value) {
    String time = value.replace(' ', 'T');
    return time.endsWith(":00") ? plain(time.substring(0, time.length() - 3)) : time;
  }

  private static boolean sameLength(String expected, String ours) {
    double days = days(expected);
    return days > 0 && Math.abs(days - days(ours)) < days / 100;
  }

  private static double days(String length) {
    int time = length.indexOf('T');
    double days = 0;
    Matcher part = LENGTH.matcher(length);
    while (length.startsWith("P") && part.find()) {
      boolean small = time >= 0 && part.start() > time;
      double unit = (small ? DAY_PARTS : DAYS).getOrDefault(part.group(2).charAt(0), 0.0);
      days += Double.parseDouble(part.group(1)) * unit;
    }
    return days;
  }

  /** Whether {@code expected} is the number {@code ours}. */
  static boolean equal(String expected, @Nullable BigDecimal ours) {
    try {
      BigDecimal number = new BigDecimal(expected.replace("%", ""));
      return ours != null
          && number.subtract(ours).abs().doubleValue() < 1e-6 * number.doubleValue() + 1e-9;
    } catch (NumberFormatException e) {
      return false;
    }
  }

  /** Whether {@code ours} has the number, or the bounds, and the unit of {@code one}. */
  static boolean equal(SpecCase one, Quantity ours) {
    return one.values().stream().anyMatch(value -> sameExtent(value, ours))
        && (one.unit().isEmpty() || units(one.unit()).contains(ours.unit()));
  }

  private static boolean sameExtent(String expected, Quantity ours) {
    Matcher range = RANGE.matcher(expected);
    if (range.matches()) {
      return (range.group(1).isEmpty() || equal(range.group(1), ours.least()))
          && (range.group(2).isEmpty() || equal(range.group(2), ours.most()));
    }
    return equal(expected, named(ours));
  }

  /** The number the text names. */
  private static @Nullable BigDecimal named(Quantity ours) {
    BigDecimal least = ours.least();
    BigDecimal most = ours.most();
    return switch (ours.precision()) {
      case BELOW, AT_MOST -> most;
      case APPROXIMATE ->
          least == null || most == null ? least : least.add(most).divide(BigDecimal.TWO);
      case EXACT, ABOVE, AT_LEAST -> least;
    };
  }

  private static Set<String> units(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    Set<String> known = CURRENCIES.get(lower);
    if (known != null) {
      return known;
    }
    String british = lower.replaceAll("meter\\b", "metre").replaceAll("liter\\b", "litre");
    return Stream.of(lower, british, ISO.getOrDefault(lower, lower)).collect(Collectors.toSet());
  }
}
