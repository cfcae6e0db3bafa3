package news.parallax.annotation.time;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Times of day as they are spoken: "half past seven", "a quarter to eight in the morning". */
final class SpokenClockRules {
  private static final String HOUR = "number (oclock|meridiem|in the part|part|at part)?";

  private SpokenClockRules() {}

  static List<Rule> rules() {
    return List.of(
        Rule.of(
            "spoken-clock",
            "(half|a? unit|number unitword?) (last|to) " + HOUR,
            SpokenClockRules::clock),
        Rule.of("spoken-clock", "number moment", SpokenClockRules::moment));
  }

  private static @Nullable Timex clock(MatchedTerms match, TemporalContext context) {
    boolean past = match.text(TermClass.LAST).equals("past");
    boolean to = match.text(TermClass.TO).equals("to");
    Integer minutes = minutes(match);
    Integer hour = hour(match, context);
    if ((!past && !to) || minutes == null || hour == null) {
      return null;
    }
    int of = 60 * hour + (to ? -minutes : minutes);
    return ClockRules.today(context, Dates.two(of / 60) + ":" + Dates.two(of % 60));
  }

  /** Minutes past or to the hour; null when the words name none. */
  private static @Nullable Integer minutes(MatchedTerms match) {
    Term first = match.terms().getFirst();
    BigDecimal number = first.number();
    if (first.sort() == TermClass.HALF) {
      return 30;
    }
    if (number == null) {
      return match.unit().equals("Q") ? 15 : null;
    }
    boolean minutes = match.unit().isEmpty() || match.unit().equals("TM");
    return minutes && number.intValue() < 60 ? number.intValue() : null;
  }

  /** The hour, 0 to 23; null for a bare number with nothing to say that it is an hour. */
  private static @Nullable Integer hour(MatchedTerms match, TemporalContext context) {
    int shift =
        match.has(TermClass.LAST) ? index(match, TermClass.LAST) : index(match, TermClass.TO);
    MatchedTerms rest = new MatchedTerms(match.terms().subList(shift + 1, match.terms().size()));
    BigDecimal number = rest.number(TermClass.NUMBER);
    boolean said = rest.terms().size() > 1 || match.has(TermClass.HALF);
    Term before = context.before(1);
    boolean at = before != null && before.sort() == TermClass.AT;
    if (number == null || number.intValue() > 24 || !(said || at)) {
      return null;
    }
    return ClockRules.hour(number.intValue(), rest);
  }

  private static int index(MatchedTerms match, TermClass sort) {
    return match.terms().indexOf(match.first(sort));
  }

  /** "12 noon". */
  private static @Nullable Timex moment(MatchedTerms match, TemporalContext context) {
    BigDecimal number = match.number(TermClass.NUMBER);
    boolean twelve = number != null && number.intValue() == 12;
    return twelve ? ClockRules.today(context, match.value(TermClass.MOMENT).substring(1)) : null;
  }
}
