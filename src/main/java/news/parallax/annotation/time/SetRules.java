package news.parallax.annotation.time;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Recurring times. */
final class SetRules {
  private SetRules() {}

  static List<Rule> rules() {
    return List.of(
        Rule.of("each-unit", "every days? unit", SetRules::each),
        Rule.of("each-unit", "every (num|few) unitword", SetRules::each),
        Rule.of("each-unit", "every other unit", SetRules::everyOther),
        Rule.of("each-day", "every other weekday", SetRules::everyOther),
        Rule.of("each-unit", "every ordinal unit", SetRules::each),
        Rule.of("each-day", "every (weekday|month|season|part)", SetRules::eachNamed),
        Rule.of("each-day", "every weekday part", SetRules::eachNamed),
        Rule.of("weekdays", "weekdays (part|parts)?", SetRules::weekdays),
        Rule.of("weekdays", "weekday parts", SetRules::weekdays),
        Rule.of("each-day-at", "hourish on? (weekdays|every weekday)", SetRules::dayAt),
        Rule.of("each-day-at", "(weekdays|every weekday) at? hourish", SetRules::dayAt),
        Rule.of("adverb", "daily", SetRules::adverb));
  }

  /** "9 a.m. on Sundays". */
  private static @Nullable Reading dayAt(Match match, Setting setting) {
    String time = ClockRules.time(match);
    String day = match.has(Sort.WEEKDAY) ? match.value(Sort.WEEKDAY) : match.value(Sort.WEEKDAYS);
    return time == null
        ? null
        : Reading.set("XXXX-WXX-" + day + (time.startsWith("T") ? time : "T" + time));
  }

  /** "Meets quarterly", not "a quarterly dividend". */
  private static @Nullable Reading adverb(Match match, Setting setting) {
    String value = match.value(Sort.DAILY);
    boolean adjective = setting.tag(setting.after(1)).startsWith("NN");
    return adjective && value.startsWith("P3M") ? null : Reading.set(value);
  }

  private static Reading each(Match match, Setting setting) {
    if (match.unit().equals("WE")) {
      return Reading.set("XXXX-WXX-WE");
    }
    BigDecimal count = match.count();
    BigDecimal ordinal = match.number(Sort.ORDINAL);
    BigDecimal times = count != null ? count : ordinal != null ? ordinal : BigDecimal.ONE;
    return Reading.set(
        match.has(Sort.FEW)
            ? Durations.unknown(match.unit())
            : Durations.value(times, match.unit()));
  }

  private static @Nullable Reading everyOther(Match match, Setting setting) {
    if (!match.text(Sort.OTHER).equals("other")) {
      return null;
    }
    return match.has(Sort.WEEKDAY)
        ? eachNamed(match, setting)
        : Reading.set(Durations.value(BigDecimal.TWO, match.unit()));
  }

  private static @Nullable Reading eachNamed(Match match, Setting setting) {
    if (match.has(Sort.WEEKDAY)) {
      return Reading.set("XXXX-WXX-" + match.value(Sort.WEEKDAY) + part(match));
    }
    if (match.has(Sort.MONTH)) {
      return Reading.set("XXXX-" + Dates.two(Integer.parseInt(match.value(Sort.MONTH))));
    }
    return match.has(Sort.SEASON)
        ? Reading.set("XXXX-" + match.value(Sort.SEASON))
        : Reading.set("XXXX-XX-XX" + part(match));
  }

  private static Reading weekdays(Match match, Setting setting) {
    String day = match.has(Sort.WEEKDAY) ? match.value(Sort.WEEKDAY) : match.value(Sort.WEEKDAYS);
    return Reading.set("XXXX-WXX-" + day + part(match));
  }

  private static String part(Match match) {
    String part = match.has(Sort.PART) ? match.value(Sort.PART) : match.value(Sort.PARTS);
    return part.isEmpty() ? "" : "T" + part;
  }
}
