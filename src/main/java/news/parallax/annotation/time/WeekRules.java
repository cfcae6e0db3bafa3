package news.parallax.annotation.time;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Weeks and months by their place: "the last week of July", "the third month of 2021". */
final class WeekRules {
  private WeekRules() {}

  /** The days of a month's weeks run from its first: the second week from the 8th to the 14th. */
  static @Nullable Timex weekOfMonth(MatchedTerms match, TemporalContext context) {
    List<Term> units = units(match);
    boolean week = units.getFirst().value().equals("W");
    LocalDate month = week ? month(match, context, units) : null;
    if (month == null) {
      return null;
    }
    int which = place(match);
    LocalDate first =
        which == 0 ? month.withDayOfMonth(month.lengthOfMonth()) : month.plusWeeks(which - 1L);
    boolean inside = which <= 4 && first.getMonth() == month.getMonth();
    return inside ? Timex.date(Dates.week(first), "a week by its place in a month") : null;
  }

  private static @Nullable LocalDate month(
      MatchedTerms match, TemporalContext context, List<Term> units) {
    LocalDate today = context.today();
    String year = match.year();
    if (!match.has(TermClass.MONTH)) {
      boolean ofMonth = today != null && units.size() == 2 && units.getLast().value().equals("M");
      return today != null && ofMonth ? today.withDayOfMonth(1).plusMonths(direction(match)) : null;
    }
    int number = Integer.parseInt(match.value(TermClass.MONTH));
    if (!year.isEmpty()) {
      return LocalDate.of(Integer.parseInt(year), number, 1);
    }
    return today == null
        ? null
        : Dates.recurring(
            today.withDayOfMonth(1), any -> LocalDate.of(any, number, 1), context.tense());
  }

  /** "The ninth month of next year". */
  static @Nullable Timex monthOfYear(MatchedTerms match, TemporalContext context) {
    List<Term> units = units(match);
    boolean fits =
        units.getFirst().value().equals("M")
            && (match.has(TermClass.YEAR) || units.getLast().value().equals("Y"));
    LocalDate today = context.today();
    int which = place(match);
    if (!fits || which > 12) {
      return null;
    }
    String year =
        !match.year().isEmpty()
            ? match.year()
            : today == null ? "XXXX" : Dates.year(today.getYear() + direction(match));
    String value = year + "-" + Dates.two(which == 0 ? 12 : which);
    return Timex.date(value, "a month by its place in a year");
  }

  /** "The weekend of Halloween", "Labor Day weekend": the one the holiday falls in or next to. */
  static @Nullable Timex holidayWeekend(MatchedTerms match, TemporalContext context) {
    LocalDate day = WeekdayRules.holidayDay(match, context);
    boolean weekend = match.unit().equals("WE");
    if (!weekend || day == null) {
      return null;
    }
    LocalDate near = day.getDayOfWeek().getValue() < 3 ? day.minusWeeks(1) : day;
    return Timex.date(Dates.week(near) + "-WE", "the weekend at " + day);
  }

  private static List<Term> units(MatchedTerms match) {
    return match.terms().stream().filter(term -> term.sort() == TermClass.UNIT).toList();
  }

  /** The number of its place; zero for the last. */
  private static int place(MatchedTerms match) {
    BigDecimal number = match.number(TermClass.ORDINAL);
    return number == null ? 0 : number.intValue();
  }

  /** "Of last month": the word right before the unit, as the first may be "the last week". */
  private static int direction(MatchedTerms match) {
    return switch (match.terms().get(match.terms().size() - 2).sort()) {
      case LAST -> -1;
      case NEXT -> 1;
      default -> 0;
    };
  }
}
