package news.parallax.annotation.time;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import news.parallax.annotation.TimeExpression.Kind;
import news.parallax.annotation.syntax.Tense;
import org.jspecify.annotations.Nullable;

/** Weekdays and holidays: "on Friday", "Friday last week", "Monday night", "Easter". */
final class WeekdayRules {
  /** A weekday falls on each day of the month within so many days. */
  private static final int DAYS_AROUND = 400;

  private WeekdayRules() {}

  static List<Rule> rules() {
    return List.of(
        Rule.of("weekday", "(early on?)? weekday", WeekdayRules::weekday),
        Rule.of(
            "weekday",
            "(this|last|next|the (last|next)) (last|next)? weekday",
            WeekdayRules::weekday),
        Rule.of("weekday", "that weekday", WeekdayRules::thatWeekday),
        Rule.of("weekday", "weekday of? the? (this|last|next) unit", WeekdayRules::weekdayOfWeek),
        Rule.of("weekday", "(this|last|next) unit on? weekday", WeekdayRules::weekdayOfWeek),
        Rule.of(
            "weekday-and-day",
            "weekday (comma? the? ordinal|the? number)",
            WeekdayRules::weekdayAndDay),
        Rule.of(
            "weekday-part", "(early on?|this|last|next)? weekday part", WeekdayRules::weekdayPart),
        Rule.of("holiday", "(this|last|next)? holiday ((comma|of)? year)?", WeekdayRules::holiday));
  }

  static Timex weekday(MatchedTerms match, TemporalContext context) {
    int weekday = Integer.parseInt(match.value(TermClass.WEEKDAY));
    LocalDate today = context.today();
    LocalDate told = told(match, context);
    if (told != null) {
      return Timex.date(of(told, weekday).toString(), TemporalAnchor.day(told))
          .with(match.modifier());
    }
    if (today == null) {
      return Timex.date("XXXX-WXX-" + weekday, context.anchor("XXXX")).with(match.modifier());
    }
    LocalDate day = weekday(match, context, today, weekday);
    return Timex.date(day.toString(), context.anchor(day.toString())).with(match.modifier());
  }

  /**
   * The day from which the weekday of a tale is reckoned: "the following Friday", "that Friday",
   * and any where the text goes from day to day; null where it goes by the publication.
   */
  private static @Nullable LocalDate told(MatchedTerms match, TemporalContext context) {
    if (match.terms().size() == 1) {
      return context.dailyTale();
    }
    LocalDate day = context.discourse().day("D");
    boolean following = match.text(TermClass.NEXT).equals("following") && match.has(TermClass.THE);
    return following && day != null ? day.plusDays(1) : match.has(TermClass.THAT) ? day : null;
  }

  /** Not "noted that Tuesday was a holiday". */
  private static @Nullable Timex thatWeekday(MatchedTerms match, TemporalContext context) {
    return context.tag(match.first(TermClass.THAT)).equals("DT") ? weekday(match, context) : null;
  }

  /** The first {@code weekday} from {@code day} on. */
  private static LocalDate of(LocalDate day, int weekday) {
    return day.plusDays(Math.floorMod(weekday - day.getDayOfWeek().getValue(), 7));
  }

  private static LocalDate weekday(
      MatchedTerms match, TemporalContext context, LocalDate today, int weekday) {
    LocalDate reference =
        match.text(TermClass.LAST).equals("previous") ? narrative(context, today) : today;
    if (match.has(TermClass.LAST)) {
      return Dates.weekday(reference.minusDays(1), weekday, Tense.PAST);
    }
    if (match.has(TermClass.NEXT)) {
      return Dates.weekday(reference.plusDays(1), weekday, Tense.FUTURE);
    }
    return Dates.weekday(today, weekday, context.tense());
  }

  private static LocalDate narrative(TemporalContext context, LocalDate today) {
    LocalDate day = context.discourse().day("D");
    return day == null ? today : day;
  }

  /** "Friday last week". */
  private static @Nullable Timex weekdayOfWeek(MatchedTerms match, TemporalContext context) {
    if (!match.unit().equals("W")) {
      return null;
    }
    LocalDate today = context.today();
    int weekday = Integer.parseInt(match.value(TermClass.WEEKDAY));
    if (today == null) {
      return Timex.date("XXXX-WXX-" + weekday, context.anchor("XXXX"));
    }
    LocalDate monday = today.minusDays(today.getDayOfWeek().getValue() - 1L);
    String value = monday.plusWeeks(match.direction()).plusDays(weekday - 1L).toString();
    return Timex.date(value, context.anchor(value));
  }

  /** "Friday the 15th": the nearest one that is both. */
  private static @Nullable Timex weekdayAndDay(MatchedTerms match, TemporalContext context) {
    LocalDate today = context.today();
    BigDecimal ordinal =
        match.has(TermClass.ORDINAL) ? match.number(TermClass.ORDINAL) : dayNumber(match, context);
    int weekday = Integer.parseInt(match.value(TermClass.WEEKDAY));
    boolean other = context.tag(context.after(1)).matches("NN.*|JJ.*");
    if (today == null || ordinal == null || other) {
      return null;
    }
    return IntStream.rangeClosed(0, DAYS_AROUND)
        .boxed()
        .flatMap(days -> Stream.of(today.minusDays(days), today.plusDays(days)))
        .filter(day -> day.getDayOfWeek().getValue() == weekday)
        .filter(day -> day.getDayOfMonth() == ordinal.intValue())
        .findFirst()
        .map(day -> Timex.date(day.toString(), context.anchor(day.toString())))
        .orElse(null);
  }

  /** "Monday 21"; not "Monday 21 people", "Monday 7 pm". */
  private static @Nullable BigDecimal dayNumber(MatchedTerms match, TemporalContext context) {
    Term after = context.after(1);
    BigDecimal number = match.number(TermClass.NUMBER);
    if (number == null || number.scale() > 0) {
      return null;
    }
    boolean last = after == null || (after.sort() == TermClass.OTHER && !isWord(after));
    boolean day = number.intValue() > 0 && number.intValue() <= 31;
    return last && day ? number : null;
  }

  private static boolean isWord(Term term) {
    int first = term.text().codePointAt(0);
    return Character.isLetterOrDigit(first) || "%$€£/:".indexOf(first) >= 0;
  }

  private static Timex weekdayPart(MatchedTerms match, TemporalContext context) {
    Timex day = weekday(match, context);
    return new Timex(
        Kind.TIME,
        day.value() + "T" + match.value(TermClass.PART),
        day.modifier(),
        null,
        day.anchor());
  }

  private static @Nullable Timex holiday(MatchedTerms match, TemporalContext context) {
    String holiday = match.value(TermClass.HOLIDAY);
    String year = match.year();
    LocalDate today = context.today();
    if (!year.isEmpty()) {
      return Timex.date(
          Holidays.day(holiday, Integer.parseInt(year)).toString(), "a holiday with its year");
    }
    if (today == null) {
      boolean fixed = Character.isDigit(holiday.charAt(0));
      return Timex.date(fixed ? "XXXX-" + holiday : "XXXX-XX-XX", context.anchor("XXXX"));
    }
    String value = day(match, context, today).toString();
    return Timex.date(value, context.anchor(value));
  }

  private static LocalDate day(MatchedTerms match, TemporalContext context, LocalDate today) {
    Tense tense =
        match.has(TermClass.LAST)
            ? Tense.PAST
            : match.has(TermClass.NEXT) ? Tense.FUTURE : context.tense();
    return Dates.recurring(today, any -> Holidays.day(match.value(TermClass.HOLIDAY), any), tense);
  }

  /** The day of the holiday {@code match} names; null when its year is not known. */
  static @Nullable LocalDate holidayDay(MatchedTerms match, TemporalContext context) {
    LocalDate today = context.today();
    if (!match.year().isEmpty()) {
      return Holidays.day(match.value(TermClass.HOLIDAY), Integer.parseInt(match.year()));
    }
    return today == null ? null : day(match, context, today);
  }
}
