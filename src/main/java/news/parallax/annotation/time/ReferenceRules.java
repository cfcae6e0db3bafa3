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
        Rule.of("present", "current", (match, setting) -> Reading.date("PRESENT_REF", "now")),
        Rule.of("past", "(recent|latest) (units|unit)", ReferenceRules::recentUnits),
        Rule.of("future", "(the? next|the) units ahead?", ReferenceRules::comingUnits));
  }

  private static @Nullable Reading reference(Match match, Setting setting) {
    Term term = match.terms().getFirst();
    boolean none =
        switch (term.text()) {
          case "the past" -> isPlace(setting);
          case "soon", "shortly" -> isRelative(setting) || setting.tense() == Tense.PAST;
          case "future" -> setting.tag(setting.after(1)).startsWith("NN") || isRelative(setting);
          default -> false;
        };
    return none ? null : Reading.date(term.value(), "a word for it");
  }

  /** "Drove past the gate", not "in the past". */
  private static boolean isPlace(Setting setting) {
    Term before = setting.before(1);
    return before == null || !(before.sort() == Sort.IN || before.sort() == Sort.OF);
  }

  /** "As soon as", "soon after". */
  private static boolean isRelative(Setting setting) {
    Term next = setting.after(1);
    return next != null
        && (next.sort() == Sort.BEFORE || next.sort() == Sort.AFTER || next.text().equals("as"));
  }

  private static Reading recentUnits(Match match, Setting setting) {
    return match.has(Sort.UNITS)
        ? Reading.duration(Durations.unknown(match.unit()))
        : Reading.date("PAST_REF", "a word for it");
  }

  private static @Nullable Reading comingUnits(Match match, Setting setting) {
    return match.has(Sort.NEXT) || match.has(Sort.AHEAD)
        ? Reading.duration(Durations.unknown(match.unit()))
        : null;
  }
}
