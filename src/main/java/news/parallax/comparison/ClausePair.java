package news.parallax.comparison;

import news.parallax.annotation.AnnotatedArticle;
import news.parallax.annotation.Claim;

/** Two clauses of different articles that may tell the same, with the articles at hand. */
public final class ClausePair {
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

  /** The two clauses in the other order. */
  public ClausePair swapped() {
    return new ClausePair(rightArticle, right, leftArticle, left, probability);
  }
}
