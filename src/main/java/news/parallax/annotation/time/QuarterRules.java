package news.parallax.annotation.time;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import news.parallax.annotation.syntax.Tense;
import org.jspecify.annotations.Nullable;

/**
 * Quarters and halves of a year, and the periods of a year before that reports set them against.
 */
final class QuarterRules {
  /** How explanations of a comparison with a year before begin. */
  static final String BEFORE = "a year before ";

  private QuarterRules() {}

  static List<Rule> rules() {
    return List.of(
        Rule.of(
            "quarter",
            "the? fiscal? ordinal fiscal? unit (of? the? fiscal? year)?",
            QuarterRules::quarter),
        Rule.of("quarter", "the? year fiscal? ordinal unit", QuarterRules::quarter),
        Rule.of(
            "quarter",
            "(this|last|next) unit possessive fiscal? ordinal unit",
            QuarterRules::quarterOfYear),
        Rule.of(
            "quarter",
            "the? fiscal? ordinal unit (of|in)? (this|last|next) unit",
            QuarterRules::quarterOfYear),
        Rule.of(
            "quarter",
            "(the|this|the? latest|the? current|that) (unit|period)",
            QuarterRules::theQuarter),
        Rule.of("half-year", "the? (ordinal|last) half (of the? (year|unit))?", QuarterRules::half),
        Rule.of("year-before", "the? unit early (ordinal? unit|period)", QuarterRules::yearEarlier),
        Rule.of("year-before", "the? unit ago (ordinal? unit|period)?", QuarterRules::yearEarlier),
        Rule.of("year-before", "the year (period|unit)", QuarterRules::periodOf));
  }

  /** The period a year before the one the text speaks of: a quarter when it named one. */
  static Reading yearBefore(Setting setting) {
    String quarter = setting.memory().quarter();
    LocalDate today = setting.today();
    if (quarter != null) {
      int year = Integer.parseInt(quarter.substring(0, 4));
      return Reading.date(Dates.year(year - 1) + quarter.substring(4), BEFORE + quarter);
    }
    return today == null
        ? Reading.date("XXXX", "no date to reckon from")
        : Reading.date(Dates.year(today.getYear() - 1), Setting.from(today));
  }

  private static @Nullable String name(Match match) {
    BigDecimal ordinal = match.number(Sort.ORDINAL);
    boolean quarter = match.terms().stream().anyMatch(term -> term.value().equals("Q"));
    return ordinal == null || !quarter || ordinal.intValue() < 1 || ordinal.intValue() > 4
        ? null
        : "Q" + ordinal.intValue();
  }

  private static @Nullable Reading quarter(Match match, Setting setting) {
    String name = name(match);
    if (name == null) {
      return null;
    }
    String year = match.year();
    LocalDate today = setting.today();
    if (!year.isEmpty() || today == null) {
      return Reading.date((year.isEmpty() ? "XXXX" : year) + "-" + name, "a quarter of a year");
    }
    int month = 3 * (name.charAt(1) - '1') + 1;
    LocalDate start =
        Dates.recurring(today.withDayOfMonth(1), any -> LocalDate.of(any, month, 1), Tense.PAST);
    if (setting.tense().isComing() && start.plusMonths(8).isBefore(today)) {
      start = start.plusYears(1);
    }
    return Reading.date(Dates.year(start.getYear()) + "-" + name, setting.because(name));
  }

  /** "Last year's third quarter". */
  private static @Nullable Reading quarterOfYear(Match match, Setting setting) {
    String name = name(match);
    LocalDate today = setting.today();
    if (name == null) {
      return null;
    }
    String year = today == null ? "XXXX" : Dates.year(today.getYear() + match.direction());
    return Reading.date(year + "-" + name, setting.because(year));
  }

  /** "The quarter", "the latest period": the one spoken of, else the one at hand. */
  private static @Nullable Reading theQuarter(Match match, Setting setting) {
    String quarter = setting.memory().quarter();
    LocalDate today = setting.today();
    boolean period = match.has(Sort.PERIOD);
    if (!period && !match.unit().equals("Q")) {
      return null;
    }
    if (match.has(Sort.PERIOD) && (quarter == null || !match.text(Sort.PERIOD).equals("period"))) {
      return null;
    }
    if (match.has(Sort.CURRENT) && today != null) {
      return Reading.date(Dates.quarter(today), Setting.from(today));
    }
    if (quarter != null) {
      return Reading.date(quarter, "the quarter spoken of");
    }
    return today == null
        ? Reading.date("XXXX-QX", "no date to reckon from")
        : Reading.date(Dates.quarter(today.minusMonths(3)), Setting.from(today));
  }

  private static @Nullable Reading half(Match match, Setting setting) {
    BigDecimal ordinal = match.number(Sort.ORDINAL);
    int which = ordinal == null ? 2 : ordinal.intValue();
    LocalDate today = setting.today();
    boolean ofYear = match.has(Sort.UNIT) && match.unit().equals("Y");
    String year = match.year();
    if (year.isEmpty() && (today == null || !ofYear)) {
      return null;
    }
    String of = year.isEmpty() && today != null ? Dates.year(today.getYear()) : year;
    return which == 1 || which == 2 ? Reading.date(of + "-H" + which, "half a year") : null;
  }

  /** "The year-earlier period", "year-ago". */
  private static @Nullable Reading yearEarlier(Match match, Setting setting) {
    Term unit = match.first(Sort.UNIT);
    boolean earlier = match.has(Sort.AGO) || match.text(Sort.EARLY).equals("earlier");
    if (unit == null || !unit.value().equals("Y") || !earlier) {
      return null;
    }
    String name = name(match);
    LocalDate today = setting.today();
    return name != null && today != null
        ? Reading.date(Dates.year(today.getYear() - 1) + "-" + name, Setting.from(today))
        : yearBefore(setting);
  }

  /** "The 1988 period". */
  private static @Nullable Reading periodOf(Match match, Setting setting) {
    String quarter = setting.memory().quarter();
    boolean fits = match.has(Sort.PERIOD) || match.unit().equals("Q");
    if (!fits) {
      return null;
    }
    return quarter == null
        ? Reading.date(match.year(), "named as a year")
        : Reading.date(match.year() + quarter.substring(4), "that year's part of " + quarter);
  }
}
