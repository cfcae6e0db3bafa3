package news.parallax.annotation.time;

import java.util.List;
import news.parallax.annotation.syntax.Tense;
import org.jspecify.annotations.Nullable;

/** Words for past, present and future: "now", "recently", "soon", "in recent years". */
final class ReferenceRules {
  private ReferenceRules() {}

  static List<Rule> rules() {
    return List.of(
        Rule.of("present", "now", ReferenceRules::reference),
        Rule.of("past", "pastref", ReferenceRules::reference),
        Rule.of("future", "futureref", ReferenceRules::reference),
        Rule.of("present", "current", (match, context) -> Timex.date("PRESENT_REF", "now")),
        Rule.of("past", "(recent|latest) (units|unit)", ReferenceRules::recentUnits),
        Rule.of("future", "(the? next|the) units ahead?", ReferenceRules::comingUnits));
  }

  private static @Nullable Timex reference(MatchedTerms match, TemporalContext context) {
    Term term = match.terms().getFirst();
    boolean none =
        switch (term.text()) {
          case "the past" -> isPlace(context);
          case "soon", "shortly" -> isRelative(context) || context.tense() == Tense.PAST;
          case "future" -> context.tag(context.after(1)).startsWith("NN") || isRelative(context);
          default -> false;
        };
    return none ? null : Timex.date(term.value(), "a word for it");
  }

  /** "Drove past the gate", not "in the past". */
  private static boolean isPlace(TemporalContext context) {
    Term before = context.before(1);
    return before == null || !(before.sort() == TermClass.IN || before.sort() == TermClass.OF);
  }

  /** "As soon as", "soon after". */
  private static boolean isRelative(TemporalContext context) {
    Term next = context.after(1);
    return next != null
        && (next.sort() == TermClass.BEFORE
            || next.sort() == TermClass.AFTER
            || next.text().equals("as"));
  }

  private static Timex recentUnits(MatchedTerms match, TemporalContext context) {
    return match.has(TermClass.UNITS)
        ? Timex.duration(Durations.unknown(match.unit()))
        : Timex.date("PAST_REF", "a word for it");
  }

  private static @Nullable Timex comingUnits(MatchedTerms match, TemporalContext context) {
    return match.has(TermClass.NEXT) || match.has(TermClass.AHEAD)
        ? Timex.duration(Durations.unknown(match.unit()))
        : null;
  }
}
