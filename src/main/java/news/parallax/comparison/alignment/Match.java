package news.parallax.comparison.alignment;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How alike two units are.
 *
 * @param score 0 to about 1.5
 * @param lexical cosine of weighted terms
 * @param sense cosine of sentence vectors
 * @param rare shared terms that are rare in the story
 */
record Match(Unit a, Unit b, double score, double lexical, double sense, List<String> rare) {
  /** The other unit of the pair. */
  Unit other(Unit unit) {
    return unit.index() == a.index() ? b : a;
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
