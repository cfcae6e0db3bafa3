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
  private static @Nullable Timex dayAt(MatchedTerms match, TemporalContext context) {
    String time = ClockRules.time(match);
    String day =
        match.has(TermClass.WEEKDAY)
            ? match.value(TermClass.WEEKDAY)
            : match.value(TermClass.WEEKDAYS);
    return time == null
        ? null
        : Timex.set("XXXX-WXX-" + day + (time.startsWith("T") ? time : "T" + time));
  }

  /** "Meets quarterly", not "a quarterly dividend". */
  private static @Nullable Timex adverb(MatchedTerms match, TemporalContext context) {
    String value = match.value(TermClass.DAILY);
    boolean adjective = context.tag(context.after(1)).startsWith("NN");
    return adjective && value.startsWith("P3M") ? null : Timex.set(value);
  }

  private static Timex each(MatchedTerms match, TemporalContext context) {
    if (match.unit().equals("WE")) {
      return Timex.set("XXXX-WXX-WE");
    }
    BigDecimal count = match.count();
    BigDecimal ordinal = match.number(TermClass.ORDINAL);
    BigDecimal times = count != null ? count : ordinal != null ? ordinal : BigDecimal.ONE;
    return Timex.set(
        match.has(TermClass.FEW)
            ? Durations.unknown(match.unit())
            : Durations.value(times, match.unit()));
  }

  private static @Nullable Timex everyOther(MatchedTerms match, TemporalContext context) {
    if (!match.text(TermClass.OTHER).equals("other")) {
      return null;
    }
    return match.has(TermClass.WEEKDAY)
        ? eachNamed(match, context)
        : Timex.set(Durations.value(BigDecimal.TWO, match.unit()));
  }

  private static @Nullable Timex eachNamed(MatchedTerms match, TemporalContext context) {
    if (match.has(TermClass.WEEKDAY)) {
      return Timex.set("XXXX-WXX-" + match.value(TermClass.WEEKDAY) + part(match));
    }
    if (match.has(TermClass.MONTH)) {
      return Timex.set("XXXX-" + Dates.two(Integer.parseInt(match.value(TermClass.MONTH))));
    }
    return match.has(TermClass.SEASON)
        ? Timex.set("XXXX-" + match.value(TermClass.SEASON))
        : Timex.set("XXXX-XX-XX" + part(match));
  }

  private static Timex weekdays(MatchedTerms match, TemporalContext context) {
    String day =
        match.has(TermClass.WEEKDAY)
            ? match.value(TermClass.WEEKDAY)
            : match.value(TermClass.WEEKDAYS);
    return Timex.set("XXXX-WXX-" + day + part(match));
  }

  private static String part(MatchedTerms match) {
    String part =
        match.has(TermClass.PART) ? match.value(TermClass.PART) : match.value(TermClass.PARTS);
    return part.isEmpty() ? "" : "T" + part;
  }
}
