package news.parallax.comparison.conflict;

import news.parallax.annotation.AnnotatedArticle;
import news.parallax.annotation.Quantity;
import news.parallax.annotation.TimeExpression;
import news.parallax.article.Citation;
import news.parallax.article.Span;
import news.parallax.comparison.Conflict;
import org.jspecify.annotations.Nullable;

/** Two places that differ on one point, before such pairs are gathered into a conflict. */
record Difference(
    Conflict.Kind kind, Conflict.Verdict verdict, Side left, Side right, String because) {
  /** Whether both cannot be true as they stand. */
  boolean isOpen() {
    return verdict == Conflict.Verdict.CONFLICT || verdict == Conflict.Verdict.UPDATE;
  }

  /**
   * One of the places.
   *
   * @param reading the value in the source's words
   * @param value its normal form; equal values are one position
   * @param amount the value as an amount; null when it is none
   */
  record Side(Citation citation, String reading, String value, @Nullable Quantity amount) {
    /** The words at {@code span}, which mean no amount. */
    Side(Citation citation, String reading, String value) {
      this(citation, reading, value, null);
    }

    /** An amount by its interval. */
    static Side of(AnnotatedArticle article, Quantity quantity) {
      return of(article, quantity.span(), quantity);
    }

    /** An amount within the words at {@code span} that tell it. */
    static Side of(AnnotatedArticle article, Span span, Quantity quantity) {
      Quantity normal = quantity.normal();
      String value = "%s..%s %s".formatted(normal.least(), normal.most(), quantity.precision());
      return new Side(article.cite(span), article.words(span), value, quantity);
    }

    /** Whether both are amounts that one value fits; what "at least" leaves open fits nothing. */
    boolean fits(Side other) {
      return amount != null
          && other.amount != null
          && amount.precision() != Quantity.Precision.AT_LEAST
          && other.amount.precision() != Quantity.Precision.AT_LEAST
          && !Tally.bare(amount).disjoint(Tally.bare(other.amount)).orElse(true);
    }

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
