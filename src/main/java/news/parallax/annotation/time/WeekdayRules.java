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

  static Reading weekday(Match match, Setting setting) {
    int weekday = Integer.parseInt(match.value(Sort.WEEKDAY));
    LocalDate today = setting.today();
    LocalDate told = told(match, setting);
    if (told != null) {
      return Reading.date(of(told, weekday).toString(), Setting.from(told)).with(match.modifier());
    }
    if (today == null) {
      return Reading.date("XXXX-WXX-" + weekday, setting.because("XXXX")).with(match.modifier());
    }
    LocalDate day = weekday(match, setting, today, weekday);
    return Reading.date(day.toString(), setting.because(day.toString())).with(match.modifier());
  }

  /**
   * The day from which the weekday of a tale is reckoned: "the following Friday", "that Friday",
   * and any where the text goes from day to day; null where it goes by the publication.
   */
  private static @Nullable LocalDate told(Match match, Setting setting) {
    if (match.terms().size() == 1) {
      return setting.dailyTale();
    }
    LocalDate day = setting.memory().day("D");
    boolean following = match.text(Sort.NEXT).equals("following") && match.has(Sort.THE);
    return following && day != null ? day.plusDays(1) : match.has(Sort.THAT) ? day : null;
  }

  /** Not "noted that Tuesday was a holiday". */
  private static @Nullable Reading thatWeekday(Match match, Setting setting) {
    return setting.tag(match.first(Sort.THAT)).equals("DT") ? weekday(match, setting) : null;
  }

  /** The first {@code weekday} from {@code day} on. */
  private static LocalDate of(LocalDate day, int weekday) {
    return day.plusDays(Math.floorMod(weekday - day.getDayOfWeek().getValue(), 7));
  }

  private static LocalDate weekday(Match match, Setting setting, LocalDate today, int weekday) {
    LocalDate reference =
        match.text(Sort.LAST).equals("previous") ? narrative(setting, today) : today;
    if (match.has(Sort.LAST)) {
      return Dates.weekday(reference.minusDays(1), weekday, Tense.PAST);
    }
    if (match.has(Sort.NEXT)) {
      return Dates.weekday(reference.plusDays(1), weekday, Tense.FUTURE);
    }
    return Dates.weekday(today, weekday, setting.tense());
  }

  private static LocalDate narrative(Setting setting, LocalDate today) {
    LocalDate day = setting.memory().day("D");
    return day == null ? today : day;
  }

  /** "Friday last week". */
  private static @Nullable Reading weekdayOfWeek(Match match, Setting setting) {
    if (!match.unit().equals("W")) {
      return null;
    }
    LocalDate today = setting.today();
    int weekday = Integer.parseInt(match.value(Sort.WEEKDAY));
    if (today == null) {
      return Reading.date("XXXX-WXX-" + weekday, setting.because("XXXX"));
    }
    LocalDate monday = today.minusDays(today.getDayOfWeek().getValue() - 1L);
    String value = monday.plusWeeks(match.direction()).plusDays(weekday - 1L).toString();
    return Reading.date(value, setting.because(value));
  }

  /** "Friday the 15th": the nearest one that is both. */
  private static @Nullable Reading weekdayAndDay(Match match, Setting setting) {
    LocalDate today = setting.today();
    BigDecimal ordinal =
        match.has(Sort.ORDINAL) ? match.number(Sort.ORDINAL) : dayNumber(match, setting);
    int weekday = Integer.parseInt(match.value(Sort.WEEKDAY));
    boolean other = setting.tag(setting.after(1)).matches("NN.*|JJ.*");
    if (today == null || ordinal == null || other) {
      return null;
    }
    return IntStream.rangeClosed(0, DAYS_AROUND)
        .boxed()
        .flatMap(days -> Stream.of(today.minusDays(days), today.plusDays(days)))
        .filter(day -> day.getDayOfWeek().getValue() == weekday)
        .filter(day -> day.getDayOfMonth() == ordinal.intValue())
        .findFirst()
        .map(day -> Reading.date(day.toString(), setting.because(day.toString())))
        .orElse(null);
  }

  /** "Monday 21"; not "Monday 21 people", "Monday 7 pm". */
  private static @Nullable BigDecimal dayNumber(Match match, Setting setting) {
    Term after = setting.after(1);
    BigDecimal number = match.number(Sort.NUMBER);
    if (number == null || number.scale() > 0) {
      return null;
    }
    boolean last = after == null || (after.sort() == Sort.OTHER && !isWord(after));
    boolean day = number.intValue() > 0 && number.intValue() <= 31;
    return last && day ? number : null;
  }

  private static boolean isWord(Term term) {
    int first = term.text().codePointAt(0);
    return Character.isLetterOrDigit(first) || "%$€£/:".indexOf(first) >= 0;
  }

  private static Reading weekdayPart(Match match, Setting setting) {
    Reading day = weekday(match, setting);
    return new Reading(
        Kind.TIME, day.value() + "T" + match.value(Sort.PART), day.modifier(), null, day.because());
  }

  private static @Nullable Reading holiday(Match match, Setting setting) {
    String holiday = match.value(Sort.HOLIDAY);
    String year = match.year();
    LocalDate today = setting.today();
    if (!year.isEmpty()) {
      return Reading.date(
          Holidays.day(holiday, Integer.parseInt(year)).toString(), "a holiday with its year");
    }
    if (today == null) {
      boolean fixed = Character.isDigit(holiday.charAt(0));
      return Reading.date(fixed ? "XXXX-" + holiday : "XXXX-XX-XX", setting.because("XXXX"));
    }
    String value = day(match, setting, today).toString();
    return Reading.date(value, setting.because(value));
  }

  private static LocalDate day(Match match, Setting setting, LocalDate today) {
    Tense tense =
        match.has(Sort.LAST) ? Tense.PAST : match.has(Sort.NEXT) ? Tense.FUTURE : setting.tense();
    return Dates.recurring(today, any -> Holidays.day(match.value(Sort.HOLIDAY), any), tense);
  }

  /** The day of the holiday {@code match} names; null when its year is not known. */
  static @Nullable LocalDate holidayDay(Match match, Setting setting) {
    LocalDate today = setting.today();
    if (!match.year().isEmpty()) {
      return Holidays.day(match.value(Sort.HOLIDAY), Integer.parseInt(match.year()));
    }
    return today == null ? null : day(match, setting, today);
  }
}
