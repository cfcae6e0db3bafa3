package news.parallax.annotation.time;

import java.time.LocalDate;
import java.util.List;
import news.parallax.annotation.syntax.Tense;
import org.jspecify.annotations.Nullable;

/** Months and seasons: "in June", "early March", "last summer". */
final class MonthRules {
  private MonthRules() {}

  static List<Rule> rules() {
    return List.of(
        Rule.of(
            "month-of-year", "(the? (early|edge of))? month (comma|of)? year", MonthRules::month),
        Rule.of("month", "(the? (early|edge of))? month", MonthRules::month),
        Rule.of("month", "(this|last|next) (last|next)? month", MonthRules::shiftedMonth),
        Rule.of("month", "month (this|last|next|the (last|next)) unit", MonthRules::monthOfUnit),
        Rule.of(
            "season",
            "the? early? season (of? year|(of the? (this|last|next) unit))?",
            MonthRules::season),
        Rule.of("season", "(early? (this|last|next) (last|next)? season)", MonthRules::season));
  }

  private static Reading month(Match match, Setting setting) {
    String month = Dates.two(Integer.parseInt(match.value(Sort.MONTH)));
    String year = match.year();
    LocalDate today = setting.today();
    LocalDate tale = setting.tale();
    String value;
    if (!year.isEmpty()) {
      value = year + "-" + month;
    } else if (tale != null) {
      int number = Integer.parseInt(month);
      LocalDate first = tale.withDayOfMonth(1);
      value =
          Dates.month(Dates.recurring(first, any -> LocalDate.of(any, number, 1), Tense.FUTURE));
    } else if (today == null) {
      value = "XXXX-" + month;
    } else {
      int number = Integer.parseInt(month);
      LocalDate first = today.withDayOfMonth(1);
      Tense tense = isLoose(setting) ? Tense.NONE : setting.tense();
      value = Dates.month(Dates.recurring(first, any -> LocalDate.of(any, number, 1), tense));
    }
    String because = year.isEmpty() ? setting.becauseOfYear(value) : setting.because(value);
    return Reading.date(value, because).with(match.modifier());
  }

  /** "A June deal", "through June": the nearest one, whatever the verb. */
  private static boolean isLoose(Setting setting) {
    Term before = setting.before(1);
    boolean noun = setting.tag(setting.after(1)).startsWith("NN");
    return noun || (before != null && before.text().equals("through"));
  }

  private static Reading shiftedMonth(Match match, Setting setting) {
    int month = Integer.parseInt(match.value(Sort.MONTH));
    LocalDate today = setting.today();
    if (today == null) {
      return Reading.date("XXXX-" + Dates.two(month), setting.because("XXXX"));
    }
    int year = today.getYear();
    if (match.has(Sort.LAST) && month >= today.getMonthValue()) {
      year--;
    } else if (match.has(Sort.NEXT) && month <= today.getMonthValue()) {
      year++;
    }
    String value = Dates.year(year) + "-" + Dates.two(month);
    return Reading.date(value, setting.because(value));
  }

  /** "January this year". */
  private static @Nullable Reading monthOfUnit(Match match, Setting setting) {
    if (!match.unit().equals("Y")) {
      return null;
    }
    String month = Dates.two(Integer.parseInt(match.value(Sort.MONTH)));
    LocalDate today = setting.today();
    String year = today == null ? "XXXX" : Dates.year(today.getYear() + match.direction());
    return Reading.date(year + "-" + month, setting.because(year));
  }

  private static @Nullable Reading season(Match match, Setting setting) {
    String season = match.value(Sort.SEASON);
    String year = match.year();
    LocalDate today = setting.today();
    if (year.isEmpty() && today != null && match.has(Sort.UNIT)) {
      year = Dates.year(today.getYear() + match.direction());
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
    return Reading.date(value, setting.because(value)).with(match.modifier());
  }

  private static int seasonMonth(String season) {
    return switch (season) {
      case "SP" -> 3;
      case "SU" -> 6;
      case "FA" -> 9;
      default -> 12;
    };
  }
}
