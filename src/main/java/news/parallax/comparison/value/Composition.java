package news.parallax.comparison.value;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import news.parallax.article.Span;
import news.parallax.comparison.ClausePair;
import news.parallax.comparison.Conflict;
import news.parallax.comparison.Difference;
import news.parallax.comparison.evidence.SentenceHandle;

/**
 * What one thing is made up of: "a lunch of soup and fish", "a lunch comprising soup, duck and
 * tea".
 *
 * @param whole the noun for the thing
 * @param members by lemma
 */
record Composition(SentenceHandle at, Span span, String whole, Set<String> members)
    implements Assertion {
  /** Members alike, so that the whole is one; by hand. */
  private static final int LEAST_SHARED = 2;

  /** One list must have as many members of its own; a single one may be a slip of the reading. */
  private static final int LEAST_OWN = 2;

  /** Copies the set. */
  Composition {
    members = Collections.unmodifiableSet(new TreeSet<>(members));
  }

  @Override
  public Conflict.Kind kind() {
    return Conflict.Kind.LIST;
  }

  @Override
  public boolean fits(Value other) {
    return countsAlike(other) && other instanceof Composition list && members.equals(list.members);
  }

  @Override
  public boolean rivals(Value other) {
    return countsAlike(other) && other instanceof Composition list && differ(list);
  }

  private boolean differ(Composition other) {
    int mine = without(other).size();
    int its = other.without(this).size();
    return members.size() - mine >= LEAST_SHARED
        && Math.min(mine, its) >= 1
        && Math.max(mine, its) >= LEAST_OWN;
  }

  private Set<String> without(Composition other) {
    Set<String> own = new TreeSet<>(members);
    own.removeAll(other.members);
    return own;
  }

  /** How it differs from {@code other}. */
  String against(Composition other) {
    return "the lists of what makes up the %s differ: only one has %s, only the other %s"
        .formatted(
            whole, String.join(", ", without(other)), String.join(", ", other.without(this)));
  }

  /** A thing told of in one sentence is made up of one list. */
  @Override
  public boolean isOneQuestion(Value other, double aligned) {
    return countsAlike(other) && aligned >= ClausePair.LIKELY;
  }

  @Override
  public String sort() {
    return "composition";
  }

  @Override
  public boolean countsAlike(Value other) {
    return other instanceof Composition list && whole.equals(list.whole);
  }

  @Override
  public Difference.Side side() {
    return Difference.Side.of(article(), span, String.join(", ", members));
  }
}
