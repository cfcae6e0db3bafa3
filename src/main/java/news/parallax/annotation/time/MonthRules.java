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

  private static Timex month(MatchedTerms match, TemporalContext context) {
    String month = Dates.two(Integer.parseInt(match.value(TermClass.MONTH)));
    String year = match.year();
    LocalDate today = context.today();
    LocalDate tale = context.tale();
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
      Tense tense = isLoose(context) ? Tense.NONE : context.tense();
      value = Dates.month(Dates.recurring(first, any -> LocalDate.of(any, number, 1), tense));
    }
    TemporalAnchor anchor = year.isEmpty() ? context.anchorOfYear(value) : context.anchor(value);
    return Timex.date(value, anchor).with(match.modifier());
  }

  /** "A June deal", "through June": the nearest one, whatever the verb. */
  private static boolean isLoose(TemporalContext context) {
    Term before = context.before(1);
    boolean noun = context.tag(context.after(1)).startsWith("NN");
    return noun || (before != null && before.text().equals("through"));
  }

  private static Timex shiftedMonth(MatchedTerms match, TemporalContext context) {
    int month = Integer.parseInt(match.value(TermClass.MONTH));
    LocalDate today = context.today();
    if (today == null) {
      return Timex.date("XXXX-" + Dates.two(month), context.anchor("XXXX"));
    }
    int year = today.getYear();
    if (match.has(TermClass.LAST) && month >= today.getMonthValue()) {
      year--;
    } else if (match.has(TermClass.NEXT) && month <= today.getMonthValue()) {
      year++;
    }
    String value = Dates.year(year) + "-" + Dates.two(month);
    return Timex.date(value, context.anchor(value));
  }

  /** "January this year". */
  private static @Nullable Timex monthOfUnit(MatchedTerms match, TemporalContext context) {
    if (!match.unit().equals("Y")) {
      return null;
    }
    String month = Dates.two(Integer.parseInt(match.value(TermClass.MONTH)));
    LocalDate today = context.today();
    String year = today == null ? "XXXX" : Dates.year(today.getYear() + match.direction());
    return Timex.date(year + "-" + month, context.anchor(year));
  }

  private static @Nullable Timex season(MatchedTerms match, TemporalContext context) {
    String season = match.value(TermClass.SEASON);
    String year = match.year();
    LocalDate today = context.today();
    if (year.isEmpty() && today != null && match.has(TermClass.UNIT)) {
      year = Dates.year(today.getYear() + match.direction());
    } else if (year.isEmpty() && today != null) {
      Tense tense =
          match.has(TermClass.LAST)
              ? Tense.PAST
              : match.has(TermClass.NEXT) ? Tense.FUTURE : context.tense();
      LocalDate shifted = match.has(TermClass.LAST) ? today.minusMonths(3) : today;
      int first = seasonMonth(season);
      year =
          match.has(TermClass.THIS) && !match.has(TermClass.LAST)
              ? Dates.year(today.getYear())
              : Dates.year(
                  Dates.recurring(shifted, any -> LocalDate.of(any, first, 1), tense).getYear());
    }
    String value = (year.isEmpty() ? "XXXX" : year) + "-" + season;
    return Timex.date(value, context.anchor(value)).with(match.modifier());
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
