package news.parallax.comparison.conflict;

import news.parallax.annotation.AnnotatedArticle;
import news.parallax.annotation.TimeExpression;
import news.parallax.article.Citation;
import news.parallax.article.Span;
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
  record Side(Citation citation, String reading, String value) {
    /** The words at {@code span}, which mean {@code value}. */
    static Side of(AnnotatedArticle article, Span span, String value) {
      return new Side(article.cite(span), article.words(span), value);
    }

    /** A time by its TIMEX3 value. */
    static Side of(AnnotatedArticle article, TimeExpression time) {
      return of(article, time.span(), time.value());
    }
  }
}
