package news.parallax.annotation.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.function.IntFunction;
import java.util.regex.Pattern;
import news.parallax.annotation.syntax.Tense;
import news.parallax.knowledge.date.NumericDate;
import org.jspecify.annotations.Nullable;

/** Days by their date: "March 3, 2020", "3/3/2020". */
final class DayRules {
  private static final Pattern YEAR_FIRST = Pattern.compile("^\\d{4}-");

  private DayRules() {}

  static List<Rule> rules() {
    return List.of(
        Rule.of("calendar-day", "early? (weekday comma?)? caldate", DayRules::calendarDay),
        Rule.of("calendar-day", "caldate comma? weekday", DayRules::calendarDay),
        Rule.of(
            "calendar-day", "(early on)? tilde? (weekday comma?)? caldate", DayRules::calendarDay),
        Rule.of(
            "day-of-month", "the? ordinal of? the? (this|last|next) unit", DayRules::dayOfMonth),
        Rule.of("numeric-date", "literal", DayRules::literal));
  }

  /** The day a caldate within {@code match} names; empty when there is none. */
  static String day(MatchedTerms match, TemporalContext context) {
    Term month = match.first(TermClass.MONTH);
    int at = match.terms().indexOf(month);
    Integer day = dayNumber(match, at);
    if (month == null || day == null) {
      return "";
    }
    String year = match.year();
    int number = Integer.parseInt(month.value());
    if (!isDay(year.isEmpty() ? 2000 : Integer.parseInt(year), number, day)) {
      return "";
    }
    if (!year.isEmpty()) {
      return year + "-" + Dates.two(number) + "-" + Dates.two(day);
    }
    IntFunction<LocalDate> ofYear = any -> leapSafe(any, number, day);
    LocalDate tale = context.tale();
    if (tale != null) {
      return Dates.recurring(tale, ofYear, Tense.FUTURE).toString();
    }
    LocalDate today = context.today();
    if (today == null) {
      return "XXXX-" + Dates.two(number) + "-" + Dates.two(day);
    }
    Term before = context.before(1);
    boolean ended = before != null && before.text().equals("ended");
    return ended
        ? Dates.recurring(today, ofYear, Tense.PAST).toString()
        : Dates.nearest(today, ofYear, context.tense()).toString();
  }

  private static LocalDate leapSafe(int year, int month, int day) {
    return isDay(year, month, day) ? LocalDate.of(year, month, day) : LocalDate.of(year, month, 28);
  }

  private static boolean isDay(int year, int month, int day) {
    try {
      return LocalDate.of(year, month, day).getDayOfMonth() == day;
    } catch (DateTimeException e) {
      return false;
    }
  }

  private static @Nullable Integer dayNumber(MatchedTerms match, int month) {
    for (int i : new int[] {month + 1, month - 1, month + 2, month - 2, month - 3}) {
      if (i < 0 || i >= match.terms().size() || month < 0) {
        continue;
      }
      Term term = match.terms().get(i);
      boolean number = term.sort() == TermClass.NUMBER || term.sort() == TermClass.ORDINAL;
      if (number && term.number() != null && term.number().scale() <= 0) {
        int value = term.number().intValue();
        return value >= 1 && value <= 31 ? value : null;
      }
    }
    return null;
  }

  /** "The 20th of next month". */
  private static @Nullable Timex dayOfMonth(MatchedTerms match, TemporalContext context) {
    Integer number = dayNumber(match, match.terms().indexOf(match.first(TermClass.ORDINAL)) + 1);
    LocalDate today = context.today();
    if (!match.unit().equals("M") || number == null || today == null) {
      return null;
    }
    LocalDate month = today.withDayOfMonth(1).plusMonths(match.direction());
    return number > month.lengthOfMonth()
        ? null
        : Timex.date(month.withDayOfMonth(number).toString(), TemporalAnchor.day(today));
  }

  private static @Nullable Timex calendarDay(MatchedTerms match, TemporalContext context) {
    String day = day(match, context);
    TemporalAnchor anchor =
        match.year().isEmpty() ? context.anchorOfYear(day) : context.anchor(day);
    return day.isEmpty() ? null : Timex.date(day, anchor).with(match.modifier());
  }

  /** A date in figures; with its year first it reads one way. */
  private static @Nullable Timex literal(MatchedTerms match, TemporalContext context) {
    String text = match.text(TermClass.LITERAL);
    if (!YEAR_FIRST.matcher(text).find()) {
      return NumericDate.of(text).map(context.habit()::read).orElse(null);
    }
    String[] parts = text.split("[-t]", -1);
    int year = Integer.parseInt(parts[0]);
    int month = Integer.parseInt(parts[1]);
    int day = Integer.parseInt(parts[2]);
    return isDay(year, month, day)
        ? Timex.date(LocalDate.of(year, month, day).toString(), "the text gives it in full")
        : null;
  }
}
