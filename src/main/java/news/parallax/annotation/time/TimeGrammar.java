package news.parallax.annotation.time;

import java.util.List;
import java.util.regex.Matcher;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** All rules: at each term the longest match counts, of equal ones the first in the list. */
final class TimeGrammar {
  private static final List<Rule> RULES =
      Stream.of(
              ClockRules.rules(),
              SpokenClockRules.rules(),
              DayRules.rules(),
              MonthRules.rules(),
              YearRules.rules(),
              WeekdayRules.rules(),
              DayPartRules.rules(),
              UnitRules.rules(),
              OffsetRules.rules(),
              ReferenceRules.rules(),
              QuarterRules.rules(),
              DurationRules.rules(),
              SetRules.rules())
          .flatMap(List::stream)
          .toList();

  private TimeGrammar() {}

  /** What was found: terms {@code first} to {@code last}, inclusive. */
  record Hit(Rule rule, int first, int last) {}

  /** The hits at {@code at}, the longest first. */
  static List<Hit> at(Shape shape, int at) {
    String letters = shape.letters();
    return RULES.stream()
        .map(rule -> hit(rule, letters, at))
        .filter(hit -> hit != null)
        .sorted((a, b) -> Integer.compare(b.last, a.last))
        .toList();
  }

  private static @Nullable Hit hit(Rule rule, String letters, int at) {
    Matcher matcher = rule.pattern().matcher(letters).region(at, letters.length());
    return matcher.lookingAt() && matcher.end() > at ? new Hit(rule, at, matcher.end() - 1) : null;
  }
}
