package news.parallax.comparison.alignment;

import news.parallax.annotation.EntityId;
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

  /** Whether each tells what somebody did or said, and not the same one. */
  boolean isOfTwoPeople() {
    return areOthers(a.form().doer(), b.form().doer())
        || areOthers(a.form().speaker(), b.form().speaker());
  }

  private static boolean areOthers(@Nullable EntityId one, @Nullable EntityId other) {
    return one != null && other != null && !one.equals(other);
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
