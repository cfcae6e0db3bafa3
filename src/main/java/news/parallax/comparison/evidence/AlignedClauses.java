package news.parallax.comparison.evidence;

import news.parallax.annotation.AnnotatedArticle;
import news.parallax.annotation.Claim;
import news.parallax.comparison.ClausePair;

/**
 * Two clauses of different articles that may tell the same, with the articles at hand for readers
 * that look around them. A handle: equal only to itself, never kept.
 */
public final class AlignedClauses {
  /**
   * Probability from which clauses are taken to tell the same; set by hand on the stories that
   * {@code evaluate conflicts} was made on.
   */
  public static final double LIKELY = 0.5;

  private final AnnotatedArticle leftArticle;
  private final Claim left;
  private final AnnotatedArticle rightArticle;
  private final Claim right;
  private final double probability;

  /**
   * A handle on two clauses.
   *
   * @param probability that they tell the same, 0 to 1
   */
  public AlignedClauses(
      AnnotatedArticle leftArticle,
      Claim left,
      AnnotatedArticle rightArticle,
      Claim right,
      double probability) {
    this.leftArticle = leftArticle;
    this.left = left;
    this.rightArticle = rightArticle;
    this.right = right;
    this.probability = probability;
  }

  /** A handle on the clauses of {@code pair}. */
  public static AlignedClauses of(ClausePair pair) {
    return new AlignedClauses(
        pair.leftArticle(), pair.left(), pair.rightArticle(), pair.right(), pair.probability());
  }

  /** The article of the left clause. */
  public AnnotatedArticle leftArticle() {
    return leftArticle;
  }

  /** The left clause. */
  public Claim left() {
    return left;
  }

  /** The article of the right clause. */
  public AnnotatedArticle rightArticle() {
    return rightArticle;
  }

  /** The right clause. */
  public Claim right() {
    return right;
  }

  /** That they tell the same, 0 to 1. */
  public double probability() {
    return probability;
  }
}
