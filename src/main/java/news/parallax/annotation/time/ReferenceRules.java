package news.parallax.annotation.time;

import java.util.List;
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
    boolean adjective = term.text().equals("future") || term.text().equals("shortly");
    Term next = setting.after(1);
    if (adjective && next != null && (next.sort() == Sort.BEFORE || next.sort() == Sort.AFTER)) {
      return null;
    }
    return Reading.date(term.value(), "a word for it");
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
