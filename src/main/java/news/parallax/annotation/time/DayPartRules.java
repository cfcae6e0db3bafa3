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

  private static Reading namedDay(Match match, Setting setting) {
    int shift = match.shift();
    LocalDate today = setting.today();
    String value = today == null ? "XXXX-XX-XX" : today.plusDays(shift).toString();
    String because = today == null ? "no date of publication to reckon from" : Setting.from(today);
    return match.has(Sort.PART)
        ? Reading.time(value + "T" + match.value(Sort.PART), because).with(match.modifier())
        : Reading.date(value, because).with(match.modifier());
  }

  private static Reading tonight(Match match, Setting setting) {
    return timeOf(setting.today(), "NI").with(match.modifier());
  }

  /** The night before publication, unless the verb looks forward. */
  private static Reading overnight(Match match, Setting setting) {
    LocalDate today = setting.today();
    boolean coming = setting.tense().isComing();
    return timeOf(today == null || coming ? today : today.minusDays(1), "NI");
  }

  private static Reading timeOf(@Nullable LocalDate day, String part) {
    return day == null
        ? Reading.time("XXXX-XX-XXT" + part, "no date of publication to reckon from")
        : Reading.time(day + "T" + part, Setting.from(day));
  }

  private static Reading part(Match match, Setting setting) {
    String part = match.value(Sort.PART);
    boolean narrative = match.has(Sort.THE) || match.has(Sort.THAT) || match.has(Sort.SAME);
    LocalDate day = narrative ? setting.memory().day("D") : setting.today();
    return timeOf(day == null ? null : day.plusDays(match.direction()), part)
        .with(match.modifier());
  }

  /** "in the morning": of the day the text speaks of. */
  private static @Nullable Reading bareTime(Match match, Setting setting) {
    Term before = setting.before(1);
    if (before == null || !(before.sort() == Sort.IN || before.text().equals("during"))) {
      return null;
    }
    LocalDate day = setting.memory().day("D");
    return timeOf(day == null ? setting.today() : day, match.value(Sort.PART))
        .with(match.modifier());
  }
}
