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

  private static @Nullable Reading shifted(Match match, Setting setting) {
    String unit = match.unit();
    boolean narrative = isNarrative(match);
    LocalDate from = narrative ? setting.memory().day(unit) : setting.today();
    if (unit.startsWith("T") && !unit.equals("TS") && match.has(Sort.THE)) {
      return Reading.duration(Durations.value(BigDecimal.ONE, unit));
    }
    if (unit.equals("CE") && from == null) {
      return null;
    }
    if (match.has(Sort.THE) && match.has(Sort.LAST) && unit.equals("DE")) {
      return Reading.duration("P10Y");
    }
    int shift = isWeekendGone(match, setting, from) ? -1 : match.direction();
    String value = from == null ? blank(unit) : Dates.shifted(from, unit, shift);
    if (value.isEmpty()) {
      return null;
    }
    String because = from == null ? "no date to reckon from" : Setting.from(from);
    return Reading.date(value, because).with(match.modifier());
  }

  /** "This weekend" of what has happened, said early in the week. */
  private static boolean isWeekendGone(Match match, Setting setting, @Nullable LocalDate from) {
    return match.has(Sort.THIS)
        && match.unit().equals("WE")
        && from != null
        && from.getDayOfWeek().getValue() < 4
        && (setting.tense() == Tense.PAST
            || (setting.tense() == Tense.AIM && isPossessive(setting)));
  }

  private static boolean isPossessive(Setting setting) {
    Term next = setting.after(1);
    return next != null && next.sort() == Sort.POSSESSIVE;
  }

  /** "The following year" goes by what the text spoke of, "next year" by the publication. */
  private static boolean isNarrative(Match match) {
    boolean nextDay =
        match.has(Sort.THE) && match.text(Sort.NEXT).equals("next") && match.unit().equals("D");
    return nextDay
        || TimeWords.RELATIVE.has(match.text(Sort.LAST))
        || TimeWords.RELATIVE.has(match.text(Sort.NEXT));
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

  private static @Nullable Reading same(Match match, Setting setting) {
    boolean atHand = match.has(Sort.THE) && !match.has(Sort.SAME) && !match.unit().equals("D");
    boolean first = atHand || setting.memory().value() == null;
    LocalDate from = first ? setting.today() : setting.memory().day(match.unit());
    if (match.unit().startsWith("T")) {
      return null;
    }
    String value = from == null ? blank(match.unit()) : Dates.shifted(from, match.unit(), 0);
    return value.isEmpty()
        ? null
        : Reading.date(value, from == null ? "no date to reckon from" : Setting.from(from))
            .with(match.modifier());
  }

  /** "The weekend", "the year": the one at hand. */
  private static @Nullable Reading theUnit(Match match, Setting setting) {
    LocalDate today = setting.today();
    Term before = setting.before(1);
    String unit = match.unit();
    boolean dated = before != null && TimeWords.BEFORE_UNITS.has(before.text());
    Term after = setting.after(1);
    if (unit.equals("Y") && after != null && ENDING.contains(after.text())) {
      return Reading.duration("P1Y");
    }
    boolean named = after != null && (after.sort() == Sort.OF || after.text().equals("when"));
    if (unit.equals("WE")) {
      return Reading.date(today == null ? blank(unit) : weekend(setting, today), "at hand");
    }
    if (!dated || named || !(unit.equals("Y") || unit.equals("W") || unit.equals("M"))) {
      return null;
    }
    return today == null ? null : Reading.date(Dates.shifted(today, unit, 0), Setting.from(today));
  }

  private static String weekend(Setting setting, LocalDate today) {
    boolean coming = setting.tense().isComing();
    boolean over = today.getDayOfWeek().getValue() < 6;
    return Dates.shifted(today, "WE", over && !coming ? -1 : 0);
  }

  /** "Week 31", "the first week of 2021". */
  private static @Nullable Reading weekNumber(Match match, Setting setting) {
    Term unit = match.first(Sort.UNIT);
    LocalDate today = setting.today();
    boolean ofYear = match.has(Sort.YEAR) || match.terms().getLast().value().equals("Y");
    boolean numbered = match.terms().getFirst().equals(unit) && match.has(Sort.NUMBER);
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
        : Reading.date(year + "-W" + Dates.two(week), "a week by its number");
  }

  private static int number(Match match) {
    BigDecimal number =
        match.has(Sort.ORDINAL) ? match.number(Sort.ORDINAL) : match.number(Sort.NUMBER);
    return number == null ? WEEKS : number.intValue();
  }

  private static @Nullable Reading weekOf(Match match, Setting setting) {
    String day = DayRules.day(match, setting);
    if (!match.unit().equals("W") || day.isEmpty()) {
      return null;
    }
    return day.startsWith("XXXX")
        ? Reading.date("XXXX-WXX", "no date of publication to reckon from")
        : Reading.date(Dates.week(LocalDate.parse(day)), "the week of " + day);
  }
}
