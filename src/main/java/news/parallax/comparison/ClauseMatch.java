package news.parallax.comparison;

import news.parallax.article.Citation;

/**
 * Two clauses of different articles that may tell the same.
 *
 * @param left of the article that comes first in the story
 * @param score the probability that both tell the same, 0 to 1
 * @param eventScore the probability that they speak of the same event, however they tell it
 * @param doers whether each tells what somebody did or said, and not the same one
 * @param because what speaks for the match; empty for one too weak to join anything
 */
public record ClauseMatch(
    Clause left, Clause right, double score, double eventScore, Doers doers, String because) {
  /** Whom the clauses are about. */
  public enum Doers {
    /** Each names somebody, and not the same one. */
    OTHERS,
    /** One person or body, or one of them names nobody. */
    MAY_BE_ONE
  }

  /**
   * A clause of one article.
   *
   * @param claim index into the article's claims
   * @param words the clause, with the one that denies it
   */
  public record Clause(int claim, Citation words) {}
}
