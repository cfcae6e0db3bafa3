package news.parallax.annotation.time;

import java.math.BigDecimal;
import java.util.List;
import news.parallax.annotation.Lexeme.Joint;
import news.parallax.annotation.TimeExpression.Kind;
import news.parallax.annotation.TimeExpression.Modifier;
import news.parallax.knowledge.NounClass;
import news.parallax.knowledge.TimeWords;
import org.jspecify.annotations.Nullable;

/** Lengths of time. */
final class DurationRules {
  private static final BigDecimal HALF = new BigDecimal("0.5");

  private DurationRules() {}

  static List<Rule> rules() {
    return List.of(
        Rule.of("age", "num unit old", (match, setting) -> Reading.NONE),
        Rule.of("age", "(num|few)? units old", (match, setting) -> Reading.NONE),
        Rule.of(
            "length",
            "tilde? (the? (ordinal|last|next|latest)|the|this|that|both)? num (days|few)? unitword (orso|ormore)? period?",
            DurationRules::length),
        Rule.of(
            "length",
            "tilde? the? (last|next) (few|couple of?|a? couple of?|a? few)? days? units (orso|ormore)?",
            DurationRules::length),
        Rule.of(
            "length",
            "tilde? (a? few|a couple of?|couple of) days? units orso?",
            DurationRules::length),
        Rule.of("length", "tilde? a days? unit orso?", DurationRules::single),
        Rule.of("length-and-half", "tilde? (a|number) unit and a? half", DurationRules::andHalf),
        Rule.of("half-length", "tilde? half a? unit", DurationRules::half),
        Rule.of("half-length", "a half unit", DurationRules::half),
        Rule.of(
            "compound-length",
            "tilde? num unitword ((and|comma)? num unitword)+",
            DurationRules::compound),
        Rule.of(
            "range-of-lengths",
            "tilde? (the? (last|next))? num (to|or) num unitword",
            DurationRules::range),
        Rule.of("bare-length", "units (and|or) units", DurationRules::bare),
        Rule.of("bare-length", "units", DurationRules::bare),
        Rule.of(
            "length", "tilde? (num|a|few|a? few|a couple of?) (part|parts)", DurationRules::nights),
        Rule.of("half-length", "half unit", DurationRules::half),
        Rule.of("length", "whole", (match, setting) -> whole(match.value(Sort.WHOLE))),
        Rule.of(
            "long",
            "long",
            (match, setting) -> Reading.duration(Durations.unknown(match.value(Sort.LONG)))));
  }

  private static @Nullable Reading length(Match match, Setting setting) {
    BigDecimal count = match.count();
    Term next = setting.after(1);
    if (next != null && (next.sort() == Sort.OLD || isOfAge(setting))) {
      return Reading.NONE;
    }
    if (count != null && isRoundTheClock(match, count, next)) {
      return Reading.NONE;
    }
    if (isSecondPlace(match) || isFraction(match, setting) || isPreposition(match)) {
      return null;
    }
    Reading hence = OffsetRules.coming(match, setting);
    if (hence != null) {
      return hence;
    }
    Reading reading = Reading.duration(Durations.of(match));
    return match.has(Sort.ORMORE)
        ? reading.with(Modifier.EQUAL_OR_MORE)
        : reading.with(match.modifier());
  }

  /** "Three years of age". */
  private static boolean isOfAge(Setting setting) {
    Term of = setting.after(1);
    Term age = setting.after(2);
    return of != null && of.sort() == Sort.OF && age != null && age.text().equals("age");
  }

  private static boolean isRoundTheClock(Match match, BigDecimal count, @Nullable Term next) {
    return count.intValue() == 24
        && match.unit().equals("TH")
        && next != null
        && NounClass.ALL_DAY_SERVICES.has(next.text());
  }

  /** "Three-quarters of the town". */
  private static boolean isFraction(Match match, Setting setting) {
    Term next = setting.after(1);
    Term last = match.terms().getLast();
    boolean part = last.joint() == Joint.HYPHENATED || match.has(Sort.A);
    return match.unit().equals("Q") && part && next != null && next.sort() == Sort.OF;
  }

  /** "Over the last two weeks", "over several years": in the course of, not more than. */
  private static boolean isPreposition(Match match) {
    boolean course =
        match.has(Sort.THE) || match.has(Sort.LAST) || match.has(Sort.NEXT) || match.has(Sort.FEW);
    return match.text(Sort.TILDE).equals("over") && course;
  }

  private static boolean isSecondPlace(Match match) {
    return match.text(Sort.UNIT).equals("second") && !match.has(Sort.NUMBER);
  }

  /** "A week": a length, or how often when a number or price stands before it. */
  private static @Nullable Reading single(Match match, Setting setting) {
    boolean second = match.text(Sort.UNIT).equals("second") && setting.after(1) != null;
    if (second || isFraction(match, setting)) {
      return null;
    }
    String value = Durations.of(match);
    if (isRate(setting)) {
      return Reading.set(value);
    }
    return Reading.duration(value).with(match.modifier());
  }

  private static boolean isRate(Setting setting) {
    Term before = setting.before(1);
    if (before == null) {
      return false;
    }
    Term earlier = setting.before(2);
    boolean often = TimeWords.OFTEN.has(before.text());
    boolean price = before.number() != null && !(earlier != null && earlier.text().equals("than"));
    boolean counted =
        earlier != null && earlier.number() != null && setting.tag(before).startsWith("NN");
    return often || price || counted;
  }

  /** "Two nights". */
  private static @Nullable Reading nights(Match match, Setting setting) {
    boolean night = match.value(Sort.PART).equals("NI") || match.value(Sort.PARTS).equals("NI");
    boolean counted = match.count() != null || match.has(Sort.FEW) || match.has(Sort.COUPLE);
    return night && counted
        ? Reading.duration(
            Durations.count(match) == null ? "PXN" : "P" + Durations.count(match) + "D")
        : null;
  }

  private static @Nullable Reading whole(String value) {
    return value.startsWith("P") ? Reading.duration(value) : null;
  }

  private static Reading andHalf(Match match, Setting setting) {
    BigDecimal count = match.count();
    BigDecimal whole = count == null ? BigDecimal.ONE : count;
    return Reading.duration(Durations.value(whole.add(HALF), match.unit())).with(match.modifier());
  }

  private static @Nullable Reading half(Match match, Setting setting) {
    boolean time = match.unit().startsWith("T") || match.unit().equals("Y") || match.has(Sort.A);
    return time
        ? Reading.duration(Durations.value(HALF, match.unit())).with(match.modifier())
        : null;
  }

  private static @Nullable Reading compound(Match match, Setting setting) {
    List<Term> units =
        match.terms().stream()
            .filter(term -> term.sort() == Sort.UNIT || term.sort() == Sort.UNITS)
            .toList();
    List<Term> numbers =
        match.terms().stream()
            .filter(term -> term.sort() == Sort.NUMBER || term.sort() == Sort.YEAR)
            .toList();
    long kinds = units.stream().map(Term::value).distinct().count();
    if (kinds < units.size()) {
      return null;
    }
    String value = value(numbers.getFirst(), units.getFirst());
    for (int i = 1; i < units.size(); i++) {
      String next = value(numbers.get(i), units.get(i));
      boolean bothTimes = value.contains("T") && next.startsWith("PT");
      value += next.substring(bothTimes ? 2 : 1);
    }
    return Reading.duration(value).with(match.modifier());
  }

  private static String value(Term number, Term unit) {
    BigDecimal count = number.number();
    return count == null ? Durations.unknown(unit.value()) : Durations.value(count, unit.value());
  }

  private static Reading range(Match match, Setting setting) {
    return new Reading(
        Kind.DURATION,
        Durations.of(match),
        Modifier.EQUAL_OR_MORE,
        null,
        "a range of lengths, from its least");
  }

  /** "For years", "weeks of talks"; not "years" that something else counts. */
  private static @Nullable Reading bare(Match match, Setting setting) {
    Term before = setting.before(1);
    Term after = setting.after(1);
    boolean opened = before != null && TimeWords.BEFORE_LENGTHS.has(before.text());
    boolean offset = after != null && (after.sort() == Sort.AFTER || after.sort() == Sort.BEFORE);
    boolean of = after != null && after.sort() == Sort.OF;
    boolean joined = match.terms().getFirst().joint() != Joint.SPACED;
    return !joined && (opened || offset || of)
        ? Reading.duration(Durations.unknown(match.unit()))
        : null;
  }
}
