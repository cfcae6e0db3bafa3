package news.parallax.annotation;

import java.math.BigDecimal;
import news.parallax.article.Span;
import org.jspecify.annotations.Nullable;

/**
 * An amount as an interval with a unit.
 *
 * @param least smallest value meant; null when open below ("fewer than 40" has most 39)
 * @param most greatest value meant; null when open above ("dozens")
 * @param unit normal form of the unit ("km", "USD", "percent", "hour"); for counts the lemma of
 *     what is counted ("missile"); empty when nothing is named
 * @param precision how exactly the text speaks
 */
public record Quantity(
    Span span,
    @Nullable BigDecimal least,
    @Nullable BigDecimal most,
    String unit,
    Precision precision) {
  /** How exactly a text states an amount. */
  public enum Precision {
    /** "32". */
    EXACT,
    /** "about", "some", "nearly", "around". */
    APPROXIMATE,
    /** "more than", "at least", "up to". */
    BOUND
  }
}
