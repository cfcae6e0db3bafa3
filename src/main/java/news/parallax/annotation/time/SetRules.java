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
        Rule.of("each-unit", "every ordinal unit", SetRules::each),
        Rule.of("each-day", "every (weekday|month|season|part)", SetRules::eachNamed),
        Rule.of("each-day", "every weekday part", SetRules::eachNamed),
        Rule.of("weekdays", "weekdays (part|parts)?", SetRules::weekdays),
        Rule.of("weekdays", "weekday parts", SetRules::weekdays),
        Rule.of("adverb", "daily", (match, setting) -> Reading.set(match.value(Sort.DAILY))));
  }

  private static Reading each(Match match, Setting setting) {
    BigDecimal count = match.count();
    BigDecimal ordinal = match.number(Sort.ORDINAL);
    BigDecimal times = count != null ? count : ordinal != null ? ordinal : BigDecimal.ONE;
    return Reading.set(
        match.has(Sort.FEW)
            ? Durations.unknown(match.unit())
            : Durations.value(times, match.unit()));
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
