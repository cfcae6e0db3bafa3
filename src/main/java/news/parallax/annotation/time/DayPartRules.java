package news.parallax.annotation.time;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Parts of a day and days by their distance: "yesterday afternoon", "last night", "overnight". */
final class DayPartRules {
  private DayPartRules() {}

  static List<Rule> rules() {
    return List.of(
        Rule.of("named-day", "(early on?)? named part?", DayPartRules::namedDay),
        Rule.of("named-day", "(early part named|part named)", DayPartRules::namedDay),
        Rule.of("tonight", "(early on?)? tonight", DayPartRules::tonight),
        Rule.of("overnight", "overnight", DayPartRules::overnight),
        Rule.of(
            "part-of-day",
            "early? (this|last|next|that|same|the (next|same|last)) part",
            DayPartRules::part),
        Rule.of("part-of-day", "early? the early? part", DayPartRules::bareTime));
  }

  private static Timex namedDay(MatchedTerms match, TemporalContext context) {
    int shift = match.shift();
    LocalDate today = context.today();
    String value = today == null ? "XXXX-XX-XX" : today.plusDays(shift).toString();
    TemporalAnchor anchor =
        today == null
            ? TemporalAnchor.none("no date of publication to reckon from")
            : TemporalAnchor.day(today);
    return match.has(TermClass.PART)
        ? Timex.time(value + "T" + match.value(TermClass.PART), anchor).with(match.modifier())
        : Timex.date(value, anchor).with(match.modifier());
  }

  private static Timex tonight(MatchedTerms match, TemporalContext context) {
    return timeOf(context.today(), "NI").with(match.modifier());
  }

  /** The night before publication, unless the verb looks forward. */
  private static Timex overnight(MatchedTerms match, TemporalContext context) {
    LocalDate today = context.today();
    boolean coming = context.tense().isComing();
    return timeOf(today == null || coming ? today : today.minusDays(1), "NI");
  }

  private static Timex timeOf(@Nullable LocalDate day, String part) {
    return day == null
        ? Timex.time(
            "XXXX-XX-XXT" + part, TemporalAnchor.none("no date of publication to reckon from"))
        : Timex.time(day + "T" + part, TemporalAnchor.day(day));
  }

  private static Timex part(MatchedTerms match, TemporalContext context) {
    String part = match.value(TermClass.PART);
    boolean narrative =
        match.has(TermClass.THE) || match.has(TermClass.THAT) || match.has(TermClass.SAME);
    LocalDate day = narrative ? context.discourse().day("D") : context.today();
    return timeOf(day == null ? null : day.plusDays(match.direction()), part)
        .with(match.modifier());
  }

  /** "in the morning": of the day the text speaks of. */
  private static @Nullable Timex bareTime(MatchedTerms match, TemporalContext context) {
    Term before = context.before(1);
    if (before == null || !(before.sort() == TermClass.IN || before.text().equals("during"))) {
      return null;
    }
    LocalDate day = context.discourse().day("D");
    return timeOf(day == null ? context.today() : day, match.value(TermClass.PART))
        .with(match.modifier());
  }
}
