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
  static Timex yearBefore(TemporalContext context) {
    String quarter = context.discourse().quarter();
    LocalDate today = context.today();
    if (quarter != null) {
      int year = Integer.parseInt(quarter.substring(0, 4));
      return Timex.date(
          Dates.year(year - 1) + quarter.substring(4), TemporalAnchor.yearBefore(quarter));
    }
    return today == null
        ? Timex.date("XXXX", "no date to reckon from")
        : Timex.date(Dates.year(today.getYear() - 1), TemporalAnchor.day(today));
  }

  private static @Nullable String name(MatchedTerms match) {
    BigDecimal ordinal = match.number(TermClass.ORDINAL);
    boolean quarter = match.terms().stream().anyMatch(term -> term.value().equals("Q"));
    return ordinal == null || !quarter || ordinal.intValue() < 1 || ordinal.intValue() > 4
        ? null
        : "Q" + ordinal.intValue();
  }

  private static @Nullable Timex quarter(MatchedTerms match, TemporalContext context) {
    String name = name(match);
    if (name == null) {
      return null;
    }
    String year = match.year();
    LocalDate today = context.today();
    if (!year.isEmpty() || today == null) {
      return Timex.date((year.isEmpty() ? "XXXX" : year) + "-" + name, "a quarter of a year");
    }
    int month = 3 * (name.charAt(1) - '1') + 1;
    LocalDate start =
        Dates.recurring(today.withDayOfMonth(1), any -> LocalDate.of(any, month, 1), Tense.PAST);
    if (context.tense().isComing() && start.plusMonths(8).isBefore(today)) {
      start = start.plusYears(1);
    }
    return Timex.date(Dates.year(start.getYear()) + "-" + name, context.anchor(name));
  }

  /** "Last year's third quarter". */
  private static @Nullable Timex quarterOfYear(MatchedTerms match, TemporalContext context) {
    String name = name(match);
    LocalDate today = context.today();
    if (name == null) {
      return null;
    }
    String year = today == null ? "XXXX" : Dates.year(today.getYear() + match.direction());
    return Timex.date(year + "-" + name, context.anchor(year));
  }

  /** "The quarter", "the latest period": the one spoken of, else the one at hand. */
  private static @Nullable Timex theQuarter(MatchedTerms match, TemporalContext context) {
    String quarter = context.discourse().quarter();
    LocalDate today = context.today();
    boolean period = match.has(TermClass.PERIOD);
    if (!period && !match.unit().equals("Q")) {
      return null;
    }
    if (match.has(TermClass.PERIOD)
        && (quarter == null || !match.text(TermClass.PERIOD).equals("period"))) {
      return null;
    }
    if (match.has(TermClass.CURRENT) && today != null) {
      return Timex.date(Dates.quarter(today), TemporalAnchor.day(today));
    }
    if (quarter != null) {
      return Timex.date(quarter, "the quarter spoken of");
    }
    return today == null
        ? Timex.date("XXXX-QX", "no date to reckon from")
        : Timex.date(Dates.quarter(today.minusMonths(3)), TemporalAnchor.day(today));
  }

  private static @Nullable Timex half(MatchedTerms match, TemporalContext context) {
    BigDecimal ordinal = match.number(TermClass.ORDINAL);
    int which = ordinal == null ? 2 : ordinal.intValue();
    LocalDate today = context.today();
    boolean ofYear = match.has(TermClass.UNIT) && match.unit().equals("Y");
    String year = match.year();
    if (year.isEmpty() && (today == null || !ofYear)) {
      return null;
    }
    String of = year.isEmpty() && today != null ? Dates.year(today.getYear()) : year;
    return which == 1 || which == 2 ? Timex.date(of + "-H" + which, "half a year") : null;
  }

  /** "The year-earlier period", "year-ago". */
  private static @Nullable Timex yearEarlier(MatchedTerms match, TemporalContext context) {
    Term unit = match.first(TermClass.UNIT);
    boolean earlier = match.has(TermClass.AGO) || match.text(TermClass.EARLY).equals("earlier");
    if (unit == null || !unit.value().equals("Y") || !earlier) {
      return null;
    }
    String name = name(match);
    LocalDate today = context.today();
    return name != null && today != null
        ? Timex.date(Dates.year(today.getYear() - 1) + "-" + name, TemporalAnchor.day(today))
        : yearBefore(context);
  }

  /** "The 1988 period". */
  private static @Nullable Timex periodOf(MatchedTerms match, TemporalContext context) {
    String quarter = context.discourse().quarter();
    boolean fits = match.has(TermClass.PERIOD) || match.unit().equals("Q");
    if (!fits) {
      return null;
    }
    return quarter == null
        ? Timex.date(match.year(), "named as a year")
        : Timex.date(match.year() + quarter.substring(4), "that year's part of " + quarter);
  }
}
