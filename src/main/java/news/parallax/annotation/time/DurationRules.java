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
        Rule.of("age", "num unit old", (match, context) -> Timex.NONE),
        Rule.of("age", "(num|few)? units old", (match, context) -> Timex.NONE),
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
        Rule.of("length", "whole", (match, context) -> whole(match.value(TermClass.WHOLE))),
        Rule.of(
            "long",
            "long",
            (match, context) -> Timex.duration(Durations.unknown(match.value(TermClass.LONG)))));
  }

  private static @Nullable Timex length(MatchedTerms match, TemporalContext context) {
    BigDecimal count = match.count();
    Term next = context.after(1);
    if (next != null && (next.sort() == TermClass.OLD || isOfAge(context))) {
      return Timex.NONE;
    }
    if (count != null && isRoundTheClock(match, count, next)) {
      return Timex.NONE;
    }
    if (isSecondPlace(match) || isFraction(match, context) || isPreposition(match)) {
      return null;
    }
    Timex hence = OffsetRules.coming(match, context);
    if (hence != null) {
      return hence;
    }
    Timex reading = Timex.duration(Durations.of(match));
    return match.has(TermClass.ORMORE)
        ? reading.with(Modifier.EQUAL_OR_MORE)
        : reading.with(match.modifier());
  }

  /** "Three years of age". */
  private static boolean isOfAge(TemporalContext context) {
    Term of = context.after(1);
    Term age = context.after(2);
    return of != null && of.sort() == TermClass.OF && age != null && age.text().equals("age");
  }

  private static boolean isRoundTheClock(
      MatchedTerms match, BigDecimal count, @Nullable Term next) {
    return count.intValue() == 24
        && match.unit().equals("TH")
        && next != null
        && NounClass.ALL_DAY_SERVICES.has(next.text());
  }

  /** "Three-quarters of the town". */
  private static boolean isFraction(MatchedTerms match, TemporalContext context) {
    Term next = context.after(1);
    Term last = match.terms().getLast();
    boolean part = last.joint() == Joint.HYPHENATED || match.has(TermClass.A);
    return match.unit().equals("Q") && part && next != null && next.sort() == TermClass.OF;
  }

  /** "Over the last two weeks", "over several years": in the course of, not more than. */
  private static boolean isPreposition(MatchedTerms match) {
    boolean course =
        match.has(TermClass.THE)
            || match.has(TermClass.LAST)
            || match.has(TermClass.NEXT)
            || match.has(TermClass.FEW);
    return match.text(TermClass.TILDE).equals("over") && course;
  }

  private static boolean isSecondPlace(MatchedTerms match) {
    return match.text(TermClass.UNIT).equals("second") && !match.has(TermClass.NUMBER);
  }

  /** "A week": a length, or how often when a number or price stands before it. */
  private static @Nullable Timex single(MatchedTerms match, TemporalContext context) {
    boolean second = match.text(TermClass.UNIT).equals("second") && context.after(1) != null;
    if (second || isFraction(match, context)) {
      return null;
    }
    String value = Durations.of(match);
    if (isRate(context)) {
      return Timex.set(value);
    }
    return Timex.duration(value).with(match.modifier());
  }

  private static boolean isRate(TemporalContext context) {
    Term before = context.before(1);
    if (before == null) {
      return false;
    }
    Term earlier = context.before(2);
    boolean often = TimeWords.OFTEN.has(before.text());
    boolean price = before.number() != null && !(earlier != null && earlier.text().equals("than"));
    boolean counted =
        earlier != null && earlier.number() != null && context.tag(before).startsWith("NN");
    return often || price || counted;
  }

  /** "Two nights". */
  private static @Nullable Timex nights(MatchedTerms match, TemporalContext context) {
    boolean night =
        match.value(TermClass.PART).equals("NI") || match.value(TermClass.PARTS).equals("NI");
    boolean counted =
        match.count() != null || match.has(TermClass.FEW) || match.has(TermClass.COUPLE);
    return night && counted
        ? Timex.duration(
            Durations.count(match) == null ? "PXN" : "P" + Durations.count(match) + "D")
        : null;
  }

  private static @Nullable Timex whole(String value) {
    return value.startsWith("P") ? Timex.duration(value) : null;
  }

  private static Timex andHalf(MatchedTerms match, TemporalContext context) {
    BigDecimal count = match.count();
    BigDecimal whole = count == null ? BigDecimal.ONE : count;
    return Timex.duration(Durations.value(whole.add(HALF), match.unit())).with(match.modifier());
  }

  private static @Nullable Timex half(MatchedTerms match, TemporalContext context) {
    boolean time =
        match.unit().startsWith("T") || match.unit().equals("Y") || match.has(TermClass.A);
    return time ? Timex.duration(Durations.value(HALF, match.unit())).with(match.modifier()) : null;
  }

  private static @Nullable Timex compound(MatchedTerms match, TemporalContext context) {
    List<Term> units =
        match.terms().stream()
            .filter(term -> term.sort() == TermClass.UNIT || term.sort() == TermClass.UNITS)
            .toList();
    List<Term> numbers =
        match.terms().stream()
            .filter(term -> term.sort() == TermClass.NUMBER || term.sort() == TermClass.YEAR)
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
    return Timex.duration(value).with(match.modifier());
  }

  private static String value(Term number, Term unit) {
    BigDecimal count = number.number();
    return count == null ? Durations.unknown(unit.value()) : Durations.value(count, unit.value());
  }

  private static Timex range(MatchedTerms match, TemporalContext context) {
    return new Timex(
        Kind.DURATION,
        Durations.of(match),
        Modifier.EQUAL_OR_MORE,
        null,
        TemporalAnchor.none("a range of lengths, from its least"));
  }

  /** "For years", "weeks of talks"; not "years" that something else counts. */
  private static @Nullable Timex bare(MatchedTerms match, TemporalContext context) {
    Term before = context.before(1);
    Term after = context.after(1);
    boolean opened = before != null && TimeWords.BEFORE_LENGTHS.has(before.text());
    boolean offset =
        after != null && (after.sort() == TermClass.AFTER || after.sort() == TermClass.BEFORE);
    boolean of = after != null && after.sort() == TermClass.OF;
    boolean joined = match.terms().getFirst().joint() != Joint.SPACED;
    return !joined && (opened || offset || of)
        ? Timex.duration(Durations.unknown(match.unit()))
        : null;
  }
}
