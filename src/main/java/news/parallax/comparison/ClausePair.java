package news.parallax.comparison;

import news.parallax.annotation.AnnotatedArticle;
import news.parallax.annotation.Claim;

/**
 * Two clauses of different articles that may tell the same.
 *
 * @param probability that they do, 0 to 1
 */
public record ClausePair(
    AnnotatedArticle leftArticle,
    Claim left,
    AnnotatedArticle rightArticle,
    Claim right,
    double probability) {
  /** The two clauses in the other order. */
  public ClausePair swapped() {
    return new ClausePair(rightArticle, right, leftArticle, left, probability);
  }
}
