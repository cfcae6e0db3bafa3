package news.parallax.comparison.conflict;

import news.parallax.article.Citation;
import news.parallax.comparison.Conflict;

/** Two places that differ on one point, before such pairs are gathered into a conflict. */
record Difference(
    Conflict.Kind kind, Conflict.Verdict verdict, Side left, Side right, String because) {
  /**
   * One of the places.
   *
   * @param reading the value in the source's words
   * @param value its normal form; equal values are one position
   */
  record Side(Citation citation, String reading, String value) {}
}
