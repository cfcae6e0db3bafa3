package news.parallax.annotation.time;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import news.parallax.annotation.TimeExpression.Modifier;
import org.jspecify.annotations.Nullable;

/** The terms a pattern matched. */
record MatchedTerms(List<Term> terms) {
  /** Copies the list. */
  MatchedTerms {
    terms = List.copyOf(terms);
  }

  boolean has(TermClass sort) {
    return first(sort) != null;
  }

  @Nullable Term first(TermClass sort) {
    for (Term term : terms) {
      if (term.sort() == sort) {
        return term;
      }
    }
    return null;
  }

  /** The lexicon's value of the first term of {@code sort}; empty when there is none. */
  String value(TermClass sort) {
    Term term = first(sort);
    return term == null ? "" : term.value();
  }

  /** The first term of {@code sort} as written; empty when there is none. */
  String text(TermClass sort) {
    Term term = first(sort);
    return term == null ? "" : term.text();
  }

  /** The number of the first term of {@code sort}; null when there is none. */
  @Nullable BigDecimal number(TermClass sort) {
    Term term = first(sort);
    return term == null ? null : term.number();
  }

  /** The first cardinal, or a year's digits where they count something; null when none. */
  @Nullable BigDecimal count() {
    BigDecimal number = number(TermClass.NUMBER);
    return number != null ? number : number(TermClass.YEAR);
  }

  /** The four digits of the year named; empty when none is. */
  String year() {
    BigDecimal year = number(TermClass.YEAR);
    return year == null ? "" : Dates.year(year.intValue());
  }

  /** The unit's letter, singular or plural; empty when there is none. */
  String unit() {
    return has(TermClass.UNIT) ? value(TermClass.UNIT) : value(TermClass.UNITS);
  }

  /** All but the last term. */
  MatchedTerms withoutLast() {
    return new MatchedTerms(terms.subList(0, terms.size() - 1));
  }

  /** How many days "yesterday" or "the day after tomorrow" lies off. */
  int shift() {
    return has(TermClass.YESTERDAY)
        ? Integer.parseInt(value(TermClass.YESTERDAY))
        : has(TermClass.TOMORROW) ? Integer.parseInt(value(TermClass.TOMORROW)) : 0;
  }

  /** -1 for "last", 1 for "next", else 0. */
  int direction() {
    return has(TermClass.LAST) ? -1 : has(TermClass.NEXT) ? 1 : 0;
  }

  /** What "early", "about" and the like make of the value. */
  @Nullable Modifier modifier() {
    for (Term term : terms) {
      boolean modifies =
          term.sort() == TermClass.EARLY
              || term.sort() == TermClass.EDGE
              || term.sort() == TermClass.TILDE;
      if (modifies) {
        return Modifier.valueOf(term.value().toUpperCase(Locale.ROOT));
      }
    }
    return has(TermClass.ORSO) || has(TermClass.COUPLE) ? Modifier.APPROX : null;
  }
}
