package news.parallax.annotation.time;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import news.parallax.annotation.TimeExpression.Modifier;
import org.jspecify.annotations.Nullable;

/** The terms a pattern matched. */
record Match(List<Term> terms) {
  /** Copies the list. */
  Match {
    terms = List.copyOf(terms);
  }

  boolean has(Sort sort) {
    return first(sort) != null;
  }

  @Nullable Term first(Sort sort) {
    for (Term term : terms) {
      if (term.sort() == sort) {
        return term;
      }
    }
    return null;
  }

  /** The lexicon's value of the first term of {@code sort}; empty when there is none. */
  String value(Sort sort) {
    Term term = first(sort);
    return term == null ? "" : term.value();
  }

  /** The first term of {@code sort} as written; empty when there is none. */
  String text(Sort sort) {
    Term term = first(sort);
    return term == null ? "" : term.text();
  }

  /** The number of the first term of {@code sort}; null when there is none. */
  @Nullable BigDecimal number(Sort sort) {
    Term term = first(sort);
    return term == null ? null : term.number();
  }

  /** The first cardinal, or a year's digits where they count something; null when none. */
  @Nullable BigDecimal count() {
    BigDecimal number = number(Sort.NUMBER);
    return number != null ? number : number(Sort.YEAR);
  }

  /** The four digits of the year named; empty when none is. */
  String year() {
    BigDecimal year = number(Sort.YEAR);
    return year == null ? "" : Dates.year(year.intValue());
  }

  /** The unit's letter, singular or plural; empty when there is none. */
  String unit() {
    return has(Sort.UNIT) ? value(Sort.UNIT) : value(Sort.UNITS);
  }

  /** All but the last term. */
  Match withoutLast() {
    return new Match(terms.subList(0, terms.size() - 1));
  }

  /** How many days "yesterday" or "the day after tomorrow" lies off. */
  int shift() {
    return has(Sort.YESTERDAY)
        ? Integer.parseInt(value(Sort.YESTERDAY))
        : has(Sort.TOMORROW) ? Integer.parseInt(value(Sort.TOMORROW)) : 0;
  }

  /** -1 for "last", 1 for "next", else 0. */
  int direction() {
    return has(Sort.LAST) ? -1 : has(Sort.NEXT) ? 1 : 0;
  }

  /** What "early", "about" and the like make of the value. */
  @Nullable Modifier modifier() {
    for (Term term : terms) {
      boolean modifies =
          term.sort() == Sort.EARLY || term.sort() == Sort.EDGE || term.sort() == Sort.TILDE;
      if (modifies) {
        return Modifier.valueOf(term.value().toUpperCase(Locale.ROOT));
      }
    }
    return has(Sort.ORSO) || has(Sort.COUPLE) ? Modifier.APPROX : null;
  }
}
