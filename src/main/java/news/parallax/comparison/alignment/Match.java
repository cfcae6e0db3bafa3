package news.parallax.comparison.alignment;

import news.parallax.comparison.ClausePair;
import org.jspecify.annotations.Nullable;

/**
 * How surely two units tell the same.
 *
 * @param score the probability that they do
 * @param eventScore the probability that they speak of the same event, however they tell it
 */
record Match(Unit a, Unit b, double score, double eventScore) {
  /** The other unit of the pair. */
  Unit other(Unit unit) {
    return unit.index() == a.index() ? b : a;
  }

  ClausePair pair() {
    return new ClausePair(a.article(), a.claim(), b.article(), b.claim(), eventScore);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Match match && match.a.equals(a) && match.b.equals(b);
  }

  @Override
  public int hashCode() {
    return 31 * a.hashCode() + b.hashCode();
  }
}
