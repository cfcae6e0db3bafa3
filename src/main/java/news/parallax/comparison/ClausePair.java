package news.parallax.comparison;

import news.parallax.annotation.AnnotatedArticle;
import news.parallax.annotation.Claim;

/**
 * Two clauses of different articles that may tell the same, with the articles at hand for readers
 * that look around them. A handle: equal only to itself, never kept.
 */
public final class ClausePair {
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

  /** A pair of which both clauses tell the same with {@code probability}, 0 to 1. */
  public ClausePair(
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

  /** Whose clause {@link #left} is. */
  public AnnotatedArticle leftArticle() {
    return leftArticle;
  }

  /** The one clause. */
  public Claim left() {
    return left;
  }

  /** Whose clause {@link #right} is. */
  public AnnotatedArticle rightArticle() {
    return rightArticle;
  }

  /** The other clause. */
  public Claim right() {
    return right;
  }

  /** How likely both speak of the same event, 0 to 1. */
  public double probability() {
    return probability;
  }
}
