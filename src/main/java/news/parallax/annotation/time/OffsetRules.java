package news.parallax.annotation.time;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import news.parallax.annotation.TimeExpression.Kind;
import news.parallax.annotation.TimeExpression.Relation;
import news.parallax.annotation.syntax.Tense;
import org.jspecify.annotations.Nullable;

/** Distances in time: "two weeks ago", "a month later", "hours earlier". */
final class OffsetRules {
  private OffsetRules() {}

  static List<Rule> rules() {
    return List.of(
        Rule.of(
            "ago",
            "tilde? (num|a|few|a? few|a couple of?) days? unitword orso? ago",
            OffsetRules::ago),
        Rule.of("ago", "tilde? unitword ago", OffsetRules::ago),
        Rule.of(
            "ago", "tilde? num unitword ((and|comma)? num unitword)+ ago", OffsetRules::longAgo),
        Rule.of(
            "hence",
            "tilde? (num|a|few|a? few|a couple of?) days? unitword hence",
            OffsetRules::hence),
        Rule.of(
            "offset",
            "tilde? (num|a|few|a? few|a couple of?) days? unitword orso? early",
            OffsetRules::offset),
        Rule.of(
            "offset",
            "tilde? (num|a|few|a few) days? unitword (before|after)",
            OffsetRules::bareOffset),
        Rule.of("offset", "unitword early", OffsetRules::bareOffset));
  }

  private static @Nullable Timex ago(MatchedTerms match, TemporalContext context) {
    LocalDate today = context.today();
    Integer count = Durations.count(match);
    String unit = match.unit();
    if (count == null) {
      return Timex.date("PAST_REF", "no number is given");
    }
    if (unit.equals("Y") && count == 1 && context.discourse().quarter() != null) {
      return QuarterRules.yearBefore(context);
    }
    if (today == null) {
      return new Timex(
          Kind.DATE,
          UnitRules.blank(unit),
          match.modifier(),
          null,
          TemporalAnchor.none("no date of publication to reckon from"));
    }
    String value = Dates.shifted(today, unit, -count);
    return value.isEmpty()
        ? null
        : Timex.date(value, TemporalAnchor.day(today)).with(match.modifier());
  }

  /** "Will leave in two weeks": when; not "the first in two years". Null for any other length. */
  static @Nullable Timex coming(MatchedTerms match, TemporalContext context) {
    Term in = context.before(1);
    boolean coming = in != null && in.sort() == TermClass.IN && context.tense() == Tense.FUTURE;
    boolean counted =
        Durations.count(match) != null && !match.has(TermClass.LAST) && !match.has(TermClass.NEXT);
    return coming && counted && !match.unit().startsWith("T") ? hence(match, context) : null;
  }

  /** "One month and 21 days ago": the day. */
  private static @Nullable Timex longAgo(MatchedTerms match, TemporalContext context) {
    LocalDate today = context.today();
    if (today == null) {
      return Timex.date("XXXX-XX-XX", "no date of publication to reckon from");
    }
    LocalDate day = today;
    BigDecimal count = BigDecimal.ZERO;
    for (Term term : match.terms()) {
      BigDecimal number = term.number();
      count = number == null ? count : number;
      boolean unit = term.sort() == TermClass.UNIT || term.sort() == TermClass.UNITS;
      day = unit ? back(day, term.value(), count.intValue()) : day;
    }
    return Timex.date(day.toString(), TemporalAnchor.day(today));
  }

  private static LocalDate back(LocalDate day, String unit, int count) {
    return switch (unit) {
      case "Y" -> day.minusYears(count);
      case "M" -> day.minusMonths(count);
      case "W" -> day.minusWeeks(count);
      case "D" -> day.minusDays(count);
      default -> day;
    };
  }

  private static @Nullable Timex hence(MatchedTerms match, TemporalContext context) {
    LocalDate today = context.today();
    Integer count = Durations.count(match);
    if (count == null) {
      return Timex.date("FUTURE_REF", "no number is given");
    }
    if (today == null) {
      return Timex.date(UnitRules.blank(match.unit()), "no date of publication to reckon from");
    }
    String value = Dates.shifted(today, match.unit(), count);
    return value.isEmpty()
        ? null
        : Timex.date(value, TemporalAnchor.day(today)).with(match.modifier());
  }

  /** "Two days later", "a month earlier": from what the text spoke of last. */
  private static @Nullable Timex offset(MatchedTerms match, TemporalContext context) {
    Term last = match.terms().getLast();
    boolean later = last.text().equals("later");
    if (!later && !last.text().equals("earlier")) {
      return null;
    }
    Integer count = Durations.count(match);
    String unit = match.unit();
    if (!later
        && unit.equals("Y")
        && count != null
        && count == 1
        && context.discourse().quarter() != null) {
      return QuarterRules.yearBefore(context);
    }
    LocalDate day = context.discourse().day(unit);
    if (count == null || day == null || unit.startsWith("T")) {
      return Timex.duration(Durations.of(match)).with(later ? Relation.AFTER : Relation.BEFORE);
    }
    String value = Dates.shifted(day, unit, later ? count : -count);
    return value.isEmpty()
        ? null
        : Timex.date(value, TemporalAnchor.day(day)).with(match.withoutLast().modifier());
  }

  /** "Hours later"; and "two years before" with nothing behind it to be before of. */
  private static @Nullable Timex bareOffset(MatchedTerms match, TemporalContext context) {
    Term last = match.terms().getLast();
    boolean adverb = last.sort() == TermClass.BEFORE || last.sort() == TermClass.AFTER;
    if (!adverb && !last.text().equals("later") && !last.text().equals("earlier")) {
      return null;
    }
    if (adverb && !isEnd(context)) {
      return null;
    }
    boolean later = last.sort() == TermClass.AFTER || last.text().equals("later");
    if (!adverb && match.has(TermClass.UNIT) && match.unit().equals("Y") && !later) {
      return QuarterRules.yearBefore(context);
    }
    return match.has(TermClass.UNIT) && !adverb
        ? null
        : Timex.duration(Durations.of(match)).with(later ? Relation.AFTER : Relation.BEFORE);
  }

  private static boolean isEnd(TemporalContext context) {
    Term next = context.after(1);
    return next == null || !Character.isLetterOrDigit(next.text().codePointAt(0));
  }
}
