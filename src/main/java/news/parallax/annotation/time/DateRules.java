package news.parallax.annotation.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import news.parallax.annotation.Lexeme.Joint;
import news.parallax.annotation.TimeExpression.Kind;
import org.jspecify.annotations.Nullable;

/** Calendar dates: days, months, years, seasons, weekdays, holidays. */
final class DateRules {
  private static final Set<String> YEAR_PREPOSITIONS =
      Set.of(
          "in",
          "since",
          "of",
          "by",
          "until",
          "till",
          "from",
          "for",
          "before",
          "after",
          "during",
          "late",
          "early",
          "mid",
          "fiscal",
          "than",
          "between",
          "through",
          "to",
          "around",
          "about",
          "spring",
          "summer",
          "autumn",
          "fall",
          "winter",
          "and",
          "or",
          "the",
          "(",
          "circa",
          "post",
          "pre",
          "throughout",
          "begin",
          "beginning",
          "again",
          "year",
          ",",
          "as",
          "over");

  private DateRules() {}

  static List<Rule> rules() {
    return List.of(
        Rule.of("calendar-day", "early? (weekday comma?)? caldate", DateRules::calendarDay),
        Rule.of("calendar-day", "caldate comma? weekday", DateRules::calendarDay),
        Rule.of(
            "calendar-day", "(early on)? tilde? (weekday comma?)? caldate", DateRules::calendarDay),
        Rule.of("numeric-date", "literal", DateRules::literal),
        Rule.of(
            "month-of-year", "(the? (early|edge of))? month (comma|of)? year", DateRules::month),
        Rule.of("month", "(the? (early|edge of))? month", DateRules::month),
        Rule.of("month", "(this|last|next) (last|next)? month", DateRules::shiftedMonth),
        Rule.of("month", "month (this|last|next|the (last|next)) unit", DateRules::monthOfUnit),
        Rule.of(
            "season",
            "the? early? season (of? year|(of the? (this|last|next) unit))?",
            DateRules::season),
        Rule.of("season", "(early? (this|last|next) (last|next)? season)", DateRules::season),
        Rule.of("year", "(the? (early|edge of))? year", DateRules::year),
        Rule.of("year", "the unit year", DateRules::namedYear),
        Rule.of(
            "fiscal-year", "(this|the|last|next)? fiscal (unit of?)? year", DateRules::namedYear),
        Rule.of(
            "decade",
            "the? (early|(early|last|ordinal) half of the|edge of the)? decade",
            DateRules::decade),
        Rule.of("century", "the? (early|early early)? ordinal unit (bc|ad)?", DateRules::century),
        Rule.of("weekday", "(early on?)? weekday", DateRules::weekday),
        Rule.of(
            "weekday", "(this|last|next|the (last|next)) (last|next)? weekday", DateRules::weekday),
        Rule.of("weekday", "weekday (this|last|next) unit", DateRules::weekdayOfWeek),
        Rule.of("weekday-part", "(early on?|this|last|next)? weekday part", DateRules::weekdayPart),
        Rule.of("holiday", "(this|last|next)? holiday (comma? year)?", DateRules::holiday),
        Rule.of("year-end", "the? (yearend|edge of (the unit|year))", DateRules::edge));
  }

  /** The day a caldate within {@code match} names; empty when there is none. */
  static String day(Match match, Setting setting) {
    Term month = match.first(Sort.MONTH);
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
    LocalDate today = setting.today();
    if (today == null) {
      return "XXXX-" + Dates.two(number) + "-" + Dates.two(day);
    }
    return Dates.nearest(today, any -> leapSafe(any, number, day), setting.tense()).toString();
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

  private static @Nullable Integer dayNumber(Match match, int month) {
    for (int i : new int[] {month + 1, month - 1, month + 2, month - 2}) {
      if (i < 0 || i >= match.terms().size() || month < 0) {
        continue;
      }
      Term term = match.terms().get(i);
      boolean number = term.sort() == Sort.NUMBER || term.sort() == Sort.ORDINAL;
      if (number && term.number() != null && term.number().scale() <= 0) {
        int value = term.number().intValue();
        return value >= 1 && value <= 31 ? value : null;
      }
    }
    return null;
  }

  private static @Nullable Reading calendarDay(Match match, Setting setting) {
    String day = day(match, setting);
    return day.isEmpty() ? null : Reading.date(day, because(setting, day)).with(match.modifier());
  }

  static String because(Setting setting, String value) {
    if (value.startsWith("XXXX")) {
      return "no date of publication to reckon from";
    }
    Tense.Governor governor = setting.governor();
    return setting.today() == null
        ? "the text gives it in full"
        : governor.verb().isEmpty()
            ? "reckoned from " + setting.today()
            : "reckoned from " + setting.today() + " with “" + governor.verb() + "”";
  }

  private static @Nullable Reading literal(Match match, Setting setting) {
    String text = match.text(Sort.LITERAL);
    String[] parts = text.split("[-/.t]", -1);
    int[] numbers = new int[3];
    for (int i = 0; i < 3; i++) {
      numbers[i] = Integer.parseInt(parts[i]);
    }
    boolean iso = parts[0].length() == 4;
    boolean dayFirst = text.contains(".") || numbers[0] > 12;
    int year = iso ? numbers[0] : numbers[2] < 100 ? 2000 + numbers[2] : numbers[2];
    int month = iso ? numbers[1] : dayFirst ? numbers[1] : numbers[0];
    int day = iso ? numbers[2] : dayFirst ? numbers[0] : numbers[1];
    return isDay(year, month, day)
        ? Reading.date(LocalDate.of(year, month, day).toString(), "the text gives it in full")
        : null;
  }

  private static Reading month(Match match, Setting setting) {
    String month = Dates.two(Integer.parseInt(match.value(Sort.MONTH)));
    String year = match.year();
    LocalDate today = setting.today();
    String value;
    if (!year.isEmpty()) {
      value = year + "-" + month;
    } else if (today == null) {
      value = "XXXX-" + month;
    } else {
      int number = Integer.parseInt(month);
      LocalDate first = today.withDayOfMonth(1);
      value =
          Dates.month(Dates.recurring(first, any -> LocalDate.of(any, number, 1), setting.tense()));
    }
    return Reading.date(value, because(setting, value)).with(match.modifier());
  }

  private static Reading shiftedMonth(Match match, Setting setting) {
    int month = Integer.parseInt(match.value(Sort.MONTH));
    LocalDate today = setting.today();
    if (today == null) {
      return Reading.date("XXXX-" + Dates.two(month), because(setting, "XXXX"));
    }
    int year = today.getYear();
    if (match.has(Sort.LAST) && month >= today.getMonthValue()) {
      year--;
    } else if (match.has(Sort.NEXT) && month <= today.getMonthValue()) {
      year++;
    }
    String value = Dates.year(year) + "-" + Dates.two(month);
    return Reading.date(value, because(setting, value));
  }

  /** "January this year". */
  private static @Nullable Reading monthOfUnit(Match match, Setting setting) {
    if (!match.unit().equals("Y")) {
      return null;
    }
    String month = Dates.two(Integer.parseInt(match.value(Sort.MONTH)));
    LocalDate today = setting.today();
    String year = today == null ? "XXXX" : Dates.year(today.getYear() + direction(match));
    return Reading.date(year + "-" + month, because(setting, year));
  }

  /** -1 for "last", 1 for "next", else 0. */
  static int direction(Match match) {
    return match.has(Sort.LAST) ? -1 : match.has(Sort.NEXT) ? 1 : 0;
  }

  private static @Nullable Reading season(Match match, Setting setting) {
    String season = match.value(Sort.SEASON);
    String year = match.year();
    LocalDate today = setting.today();
    if (year.isEmpty() && today != null && match.has(Sort.UNIT)) {
      year = Dates.year(today.getYear() + direction(match));
    } else if (year.isEmpty() && today != null) {
      Tense tense =
          match.has(Sort.LAST) ? Tense.PAST : match.has(Sort.NEXT) ? Tense.FUTURE : setting.tense();
      LocalDate shifted = match.has(Sort.LAST) ? today.minusMonths(3) : today;
      int first = seasonMonth(season);
      year =
          match.has(Sort.THIS) && !match.has(Sort.LAST)
              ? Dates.year(today.getYear())
              : Dates.year(
                  Dates.recurring(shifted, any -> LocalDate.of(any, first, 1), tense).getYear());
    }
    String value = (year.isEmpty() ? "XXXX" : year) + "-" + season;
    return Reading.date(value, because(setting, value)).with(match.modifier());
  }

  private static int seasonMonth(String season) {
    return switch (season) {
      case "SP" -> 3;
      case "SU" -> 6;
      case "FA" -> 9;
      default -> 12;
    };
  }

  /** Four digits are a year unless they count something or are part of a name or code. */
  private static @Nullable Reading year(Match match, Setting setting) {
    Term term = match.first(Sort.YEAR);
    if (term == null || !isYear(term, match, setting)) {
      return null;
    }
    return Reading.date(match.year(), "four digits that count nothing").with(match.modifier());
  }

  private static boolean isYear(Term term, Match match, Setting setting) {
    Term before = setting.before(1);
    Term after = setting.after(1);
    boolean counted =
        setting.tag(after).equals("NNS")
            || (after != null && (after.sort() == Sort.UNITS || after.text().equals("%")))
            || (after != null && after.text().equals("percent"));
    boolean money = before != null && setting.tag(before).equals("$");
    boolean glued = term.joint() == Joint.GLUED && before != null && !isBracket(before);
    boolean joinedToWord =
        after != null
            && after.joint() != Joint.SPACED
            && after.sort() == Sort.OTHER
            && Character.isLetter(after.text().codePointAt(0))
            && !after.text().equals("s");
    if (counted || money || glued || joinedToWord) {
      return false;
    }
    boolean name =
        before != null && setting.tag(before).startsWith("NNP") && before.sort() == Sort.OTHER;
    return match.terms().size() > 1
        || before == null
        || YEAR_PREPOSITIONS.contains(before.text())
        || (!name && setting.tag(term).equals("CD"));
  }

  private static boolean isBracket(Term term) {
    return term.text().equals("(")
        || term.text().equals("[")
        || term.text().equals("/")
        || term.text().equals("'")
        || term.text().equals("\"")
        || term.text().equals("“");
  }

  private static @Nullable Reading namedYear(Match match, Setting setting) {
    boolean other = match.has(Sort.UNIT) && !match.unit().equals("Y");
    return other ? null : Reading.date(match.year(), "named as a year");
  }

  private static Reading decade(Match match, Setting setting) {
    return Reading.date(match.value(Sort.DECADE), "a decade by its name").with(match.modifier());
  }

  private static @Nullable Reading century(Match match, Setting setting) {
    Term ordinal = match.first(Sort.ORDINAL);
    if (!match.unit().equals("CE") || ordinal == null || ordinal.number() == null) {
      return null;
    }
    int number = ordinal.number().intValue();
    boolean before = match.has(Sort.BC);
    String value = before ? "BC" + Dates.two(number) : Dates.two(number - 1);
    return Reading.date(value, "a century by its number").with(match.modifier());
  }

  static Reading weekday(Match match, Setting setting) {
    int weekday = Integer.parseInt(match.value(Sort.WEEKDAY));
    LocalDate today = setting.today();
    if (today == null) {
      return Reading.date("XXXX-WXX-" + weekday, because(setting, "XXXX")).with(match.modifier());
    }
    LocalDate day = weekday(match, setting, today, weekday);
    return Reading.date(day.toString(), because(setting, day.toString())).with(match.modifier());
  }

  private static LocalDate weekday(Match match, Setting setting, LocalDate today, int weekday) {
    LocalDate reference =
        match.text(Sort.LAST).equals("previous") ? narrative(setting, today) : today;
    if (match.has(Sort.LAST)) {
      return Dates.weekday(reference.minusDays(1), weekday, Tense.PAST);
    }
    if (match.has(Sort.NEXT)) {
      return Dates.weekday(reference, weekday, Tense.FUTURE);
    }
    return Dates.weekday(today, weekday, setting.tense());
  }

  private static LocalDate narrative(Setting setting, LocalDate today) {
    LocalDate day = setting.memory().day();
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
      return Reading.date("XXXX-WXX-" + weekday, because(setting, "XXXX"));
    }
    LocalDate monday = today.minusDays(today.getDayOfWeek().getValue() - 1L);
    String value = monday.plusWeeks(direction(match)).plusDays(weekday - 1L).toString();
    return Reading.date(value, because(setting, value));
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
      return Reading.date(fixed ? "XXXX-" + holiday : "XXXX-XX-XX", because(setting, "XXXX"));
    }
    Tense tense =
        match.has(Sort.LAST) ? Tense.PAST : match.has(Sort.NEXT) ? Tense.FUTURE : setting.tense();
    String value = Dates.recurring(today, any -> Holidays.day(holiday, any), tense).toString();
    return Reading.date(value, because(setting, value));
  }

  /** "the end of 1990" is read by the year; here "year-end" and "the end of the month". */
  private static @Nullable Reading edge(Match match, Setting setting) {
    String year = match.year();
    LocalDate today = setting.today();
    if (year.isEmpty() && today == null) {
      return null;
    }
    if (year.isEmpty() && today != null) {
      String unit = match.has(Sort.UNIT) ? match.unit() : "Y";
      year = Dates.shifted(today, unit, 0);
    }
    Reading reading = Reading.date(year, because(setting, year));
    return match.has(Sort.YEAREND)
        ? reading.with(news.parallax.annotation.TimeExpression.Modifier.END)
        : reading.with(match.modifier());
  }
}
