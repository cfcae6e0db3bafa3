package news.parallax.annotation.time;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import news.parallax.annotation.syntax.Tense;
import news.parallax.knowledge.TimeWords;
import org.jspecify.annotations.Nullable;

/**
 * Calendar units by their distance: "last week", "the following month", "that year", "the weekend".
 */
final class UnitRules {

  private static final Set<String> ENDING = Set.of("ended", "ending", "to");

  /** "The last week of 2021". */
  private static final int WEEKS = 52;

  private UnitRules() {}

  static List<Rule> rules() {
    return List.of(
        Rule.of(
            "shifted-unit",
            "(early in?|the? edge of)? (this|last|next) (last|next|fiscal)? unit orso?",
            UnitRules::shifted),
        Rule.of(
            "shifted-unit",
            "(early in?|the? edge of)? the (last|next|current|fiscal|current fiscal) unit orso?",
            UnitRules::shifted),
        Rule.of(
            "same-unit",
            "(early|early in|the? edge of)? (that|the? same|that same) unit",
            UnitRules::same),
        Rule.of("the-unit", "(early in|edge of|the edge of) the unit", UnitRules::same),
        Rule.of("the-unit", "the days? unit", UnitRules::theUnit),
        Rule.of("week-of", "the unit of caldate", UnitRules::weekOf),
        Rule.of(
            "week-number",
            "the? unit number (of? the? (year|(this|last|next) unit))?",
            UnitRules::weekNumber),
        Rule.of(
            "week-number",
            "the? (ordinal|last) unit (of|in) (year|the? (this|last|next) unit)",
            UnitRules::weekNumber),
        Rule.of(
            "week-of-month",
            "the? (ordinal|last) unit (of|in) (month ((comma|of)? year)?|the? (this|last|next) unit)",
            WeekRules::weekOfMonth),
        Rule.of(
            "month-number",
            "the? (ordinal|last) unit (of|in) (year|the? (this|last|next) unit)",
            WeekRules::monthOfYear),
        Rule.of("holiday-weekend", "the? unit of holiday (of? year)?", WeekRules::holidayWeekend),
        Rule.of(
            "holiday-weekend", "holiday (year? unit|unit of? year)", WeekRules::holidayWeekend));
  }

  private static @Nullable Timex shifted(MatchedTerms match, TemporalContext context) {
    String unit = match.unit();
    boolean narrative = isNarrative(match);
    LocalDate from = narrative ? context.discourse().day(unit) : context.today();
    if (unit.startsWith("T") && !unit.equals("TS") && match.has(TermClass.THE)) {
      return Timex.duration(Durations.value(BigDecimal.ONE, unit));
    }
    if (unit.equals("CE") && from == null) {
      return null;
    }
    if (match.has(TermClass.THE) && match.has(TermClass.LAST) && unit.equals("DE")) {
      return Timex.duration("P10Y");
    }
    int shift = isWeekendGone(match, context, from) ? -1 : match.direction();
    String value = from == null ? blank(unit) : Dates.shifted(from, unit, shift);
    if (value.isEmpty()) {
      return null;
    }
    TemporalAnchor anchor =
        from == null ? TemporalAnchor.none("no date to reckon from") : TemporalAnchor.day(from);
    return Timex.date(value, anchor).with(match.modifier());
  }

  /** "This weekend" of what has happened, said early in the week. */
  private static boolean isWeekendGone(
      MatchedTerms match, TemporalContext context, @Nullable LocalDate from) {
    return match.has(TermClass.THIS)
        && match.unit().equals("WE")
        && from != null
        && from.getDayOfWeek().getValue() < 4
        && (context.tense() == Tense.PAST
            || (context.tense() == Tense.AIM && isPossessive(context)));
  }

  private static boolean isPossessive(TemporalContext context) {
    Term next = context.after(1);
    return next != null && next.sort() == TermClass.POSSESSIVE;
  }

  /** "The following year" goes by what the text spoke of, "next year" by the publication. */
  private static boolean isNarrative(MatchedTerms match) {
    boolean nextDay =
        match.has(TermClass.THE)
            && match.text(TermClass.NEXT).equals("next")
            && match.unit().equals("D");
    return nextDay
        || TimeWords.RELATIVE.has(match.text(TermClass.LAST))
        || TimeWords.RELATIVE.has(match.text(TermClass.NEXT));
  }

  static String blank(String unit) {
    return switch (unit) {
      case "W", "2W" -> "XXXX-WXX";
      case "WE" -> "XXXX-WXX-WE";
      case "M" -> "XXXX-XX";
      case "Q" -> "XXXX-QX";
      case "Y" -> "XXXX";
      case "DE" -> "XXX";
      case "CE" -> "XX";
      default -> "XXXX-XX-XX";
    };
  }

  private static @Nullable Timex same(MatchedTerms match, TemporalContext context) {
    boolean atHand =
        match.has(TermClass.THE) && !match.has(TermClass.SAME) && !match.unit().equals("D");
    boolean first = atHand || context.discourse().value() == null;
    LocalDate from = first ? context.today() : context.discourse().day(match.unit());
    if (match.unit().startsWith("T")) {
      return null;
    }
    String value = from == null ? blank(match.unit()) : Dates.shifted(from, match.unit(), 0);
    return value.isEmpty()
        ? null
        : Timex.date(
                value,
                from == null
                    ? TemporalAnchor.none("no date to reckon from")
                    : TemporalAnchor.day(from))
            .with(match.modifier());
  }

  /** "The weekend", "the year": the one at hand. */
  private static @Nullable Timex theUnit(MatchedTerms match, TemporalContext context) {
    LocalDate today = context.today();
    Term before = context.before(1);
    String unit = match.unit();
    boolean dated = before != null && TimeWords.BEFORE_UNITS.has(before.text());
    Term after = context.after(1);
    if (unit.equals("Y") && after != null && ENDING.contains(after.text())) {
      return Timex.duration("P1Y");
    }
    boolean named = after != null && (after.sort() == TermClass.OF || after.text().equals("when"));
    if (unit.equals("WE")) {
      return Timex.date(today == null ? blank(unit) : weekend(context, today), "at hand");
    }
    if (!dated || named || !(unit.equals("Y") || unit.equals("W") || unit.equals("M"))) {
      return null;
    }
    return today == null
        ? null
        : Timex.date(Dates.shifted(today, unit, 0), TemporalAnchor.day(today));
  }

  private static String weekend(TemporalContext context, LocalDate today) {
    boolean coming = context.tense().isComing();
    boolean over = today.getDayOfWeek().getValue() < 6;
    return Dates.shifted(today, "WE", over && !coming ? -1 : 0);
  }

  /** "Week 31", "the first week of 2021". */
  private static @Nullable Timex weekNumber(MatchedTerms match, TemporalContext context) {
    Term unit = match.first(TermClass.UNIT);
    LocalDate today = context.today();
    boolean ofYear = match.has(TermClass.YEAR) || match.terms().getLast().value().equals("Y");
    boolean numbered = match.terms().getFirst().equals(unit) && match.has(TermClass.NUMBER);
    if (unit == null || !unit.value().equals("W") || !(ofYear || numbered)) {
      return null;
    }
    String year = match.year();
    if (year.isEmpty()) {
      int direction = match.terms().getLast().value().equals("Y") ? match.direction() : 0;
      year = today == null ? "XXXX" : Dates.year(today.getYear() + direction);
    }
    int week = number(match);
    return week < 1 || week > 53
        ? null
        : Timex.date(year + "-W" + Dates.two(week), "a week by its number");
  }

  private static int number(MatchedTerms match) {
    BigDecimal number =
        match.has(TermClass.ORDINAL)
            ? match.number(TermClass.ORDINAL)
            : match.number(TermClass.NUMBER);
    return number == null ? WEEKS : number.intValue();
  }

  private static @Nullable Timex weekOf(MatchedTerms match, TemporalContext context) {
    String day = DayRules.day(match, context);
    if (!match.unit().equals("W") || day.isEmpty()) {
      return null;
    }
    return day.startsWith("XXXX")
        ? Timex.date("XXXX-WXX", "no date of publication to reckon from")
        : Timex.date(Dates.week(LocalDate.parse(day)), "the week of " + day);
  }
}
