package news.parallax.annotation.time;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import news.parallax.annotation.Lexeme.Joint;
import news.parallax.annotation.TimeExpression.Modifier;
import news.parallax.knowledge.TimeWords;
import org.jspecify.annotations.Nullable;

/**
 * Years and spans of them: "since 2019", "2012–13", "the early 1990s", "fiscal 1988", "year-end".
 */
final class YearRules {
  private static final int CENTURY = 100;

  private YearRules() {}

  static List<Rule> rules() {
    return List.of(
        Rule.of("year", "(the? (early|edge of))? year", YearRules::year),
        Rule.of("years", "(the? (early|edge of))? year number", YearRules::span),
        Rule.of("year", "the unit year", YearRules::namedYear),
        Rule.of(
            "fiscal-year", "(this|the|last|next)? fiscal (unit of?)? year", YearRules::namedYear),
        Rule.of(
            "decade",
            "the? (early|(early|last|ordinal) half of the|edge of the)? decade",
            YearRules::decade),
        Rule.of("century", "the? (early|early early)? ordinal unit (bc|ad)?", YearRules::century),
        Rule.of("year-end", "the? (yearend|edge of (the? unit|year))", YearRules::edge));
  }

  /** Four digits and the last two of a later year: a season, a budget year, the years of a war. */
  private static @Nullable Timex span(MatchedTerms match, TemporalContext context) {
    Term first = Objects.requireNonNull(match.first(TermClass.YEAR));
    Term last = match.terms().getLast();
    BigDecimal from = first.number();
    BigDecimal to = last.number();
    boolean joined = last.joint() == Joint.HYPHENATED && last.text().length() == 2;
    if (!joined || from == null || to == null || !isYear(first, match, context)) {
      return null;
    }
    int century = from.intValue() / CENTURY * CENTURY;
    int end = century + to.intValue() + (to.signum() == 0 ? CENTURY : 0);
    return end > from.intValue()
        ? Timex.date(match.year() + "/" + Dates.year(end), "a span of years").with(match.modifier())
        : null;
  }

  /** Four digits are a year unless they count something or are part of a name or code. */
  private static @Nullable Timex year(MatchedTerms match, TemporalContext context) {
    Term term = match.first(TermClass.YEAR);
    if (term == null || !isYear(term, match, context)) {
      return null;
    }
    return Timex.date(match.year(), "four digits that count nothing").with(match.modifier());
  }

  private static boolean isYear(Term term, MatchedTerms match, TemporalContext context) {
    Term before = context.before(1);
    Term after = context.after(1);
    boolean counted =
        context.tag(after).equals("NNS")
            || (after != null && (after.sort() == TermClass.UNITS || after.text().equals("%")))
            || (after != null && after.text().equals("percent"));
    boolean money = before != null && context.tag(before).equals("$");
    boolean glued = term.joint() == Joint.GLUED && before != null && !isBracket(before);
    boolean joinedToWord =
        after != null
            && after.joint() != Joint.SPACED
            && after.sort() == TermClass.OTHER
            && Character.isLetter(after.text().codePointAt(0))
            && !after.text().equals("s");
    if (counted || money || glued || joinedToWord || isRange(after)) {
      return false;
    }
    boolean name =
        before != null && context.tag(before).startsWith("NNP") && before.sort() == TermClass.OTHER;
    return match.terms().size() > 1
        || before == null
        || TimeWords.BEFORE_YEARS.has(before.text())
        || (!name && context.tag(term).equals("CD"));
  }

  /** "1000-5000"; not "2015-16". */
  private static boolean isRange(@Nullable Term after) {
    return after != null
        && after.sort() == TermClass.NUMBER
        && after.joint() == Joint.HYPHENATED
        && after.text().length() > 2;
  }

  private static boolean isBracket(Term term) {
    return term.text().equals("(")
        || term.text().equals("[")
        || term.text().equals("/")
        || term.text().equals("'")
        || term.text().equals("\"")
        || term.text().equals("“");
  }

  private static @Nullable Timex namedYear(MatchedTerms match, TemporalContext context) {
    boolean other = match.has(TermClass.UNIT) && !match.unit().equals("Y");
    return other ? null : Timex.date(match.year(), "named as a year");
  }

  /** Not "in her 30s". */
  private static @Nullable Timex decade(MatchedTerms match, TemporalContext context) {
    if (context.tag(context.before(1)).equals("PRP$")) {
      return null;
    }
    return Timex.date(match.value(TermClass.DECADE), "a decade by its name").with(match.modifier());
  }

  private static @Nullable Timex century(MatchedTerms match, TemporalContext context) {
    Term ordinal = match.first(TermClass.ORDINAL);
    if (!match.unit().equals("CE") || ordinal == null || ordinal.number() == null) {
      return null;
    }
    int number = ordinal.number().intValue();
    boolean before = match.has(TermClass.BC);
    String value = before ? "BC" + Dates.two(number) : Dates.two(number - 1);
    return Timex.date(value, "a century by its number").with(match.modifier());
  }

  /** "the end of 1990" is read by the year; here "year-end" and "the end of the month". */
  private static @Nullable Timex edge(MatchedTerms match, TemporalContext context) {
    String year = match.year();
    LocalDate today = context.today();
    if (year.isEmpty() && today == null) {
      return null;
    }
    if (year.isEmpty() && today != null) {
      String unit = match.has(TermClass.UNIT) ? match.unit() : "Y";
      year = Dates.shifted(today, unit, 0);
    }
    Timex reading = Timex.date(year, context.anchor(year));
    return match.has(TermClass.YEAREND)
        ? reading.with(Modifier.END)
        : reading.with(match.modifier());
  }
}
