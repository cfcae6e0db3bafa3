package news.parallax.comparison;

import java.util.List;
import news.parallax.article.ArticleId;
import news.parallax.comparison.SayingMatch.Echo;

/**
 * What two articles have in common and where they differ, whatever else is in their story; of an
 * article and itself, what it repeats.
 *
 * @param left the one that comes first in the story
 * @param right the other, or {@code left} once more
 * @param clauses that may tell the same, the surest first; none within one article
 * @param reuse passages outside quotations
 * @param sayings that may give one thing said, the closest first
 * @param echoes quoted words that the other article prints as its own
 * @param differences on one point; those within one article too
 * @param neighbours how near either comes to the sentences of the other
 */
public record PairComparison(
    ArticleId left,
    ArticleId right,
    List<ClauseMatch> clauses,
    List<Reuse> reuse,
    List<SayingMatch> sayings,
    List<Echo> echoes,
    List<Difference> differences,
    List<NearestSentence> neighbours) {
  /** Copies the lists. */
  public PairComparison {
    clauses = List.copyOf(clauses);
    reuse = List.copyOf(reuse);
    sayings = List.copyOf(sayings);
    echoes = List.copyOf(echoes);
    differences = List.copyOf(differences);
    neighbours = List.copyOf(neighbours);
  }
}
