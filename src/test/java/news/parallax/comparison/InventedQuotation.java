package news.parallax.comparison;

import news.parallax.annotation.Quotation;
import news.parallax.annotation.Stance;
import news.parallax.article.Explanation;
import news.parallax.article.Span;
import org.jspecify.annotations.Nullable;

/** Quotations written in tests. */
public final class InventedQuotation {
  private InventedQuotation() {}

  /** Words between two marks, said by nobody. */
  static Quotation between(Span marks, Explanation why) {
    return of(marks, new Span(marks.start() + 1, marks.end() - 1), null, why);
  }

  /**
   * Direct words by nobody who is known.
   *
   * @param source the words that tell who; null for none
   */
  public static Quotation of(Span span, Span content, @Nullable Span source, Explanation why) {
    return new Quotation(
        span, content, source, null, null, null, null, Quotation.Mode.DIRECT, Stance.ASSERTS, why);
  }
}
