package news.parallax.annotation;

import news.parallax.article.Span;
import org.jspecify.annotations.Nullable;

/**
 * A TIMEX3 time expression.
 *
 * @param value as TIMEX3 writes it: {@code 2023-06}, {@code P4Y}, {@code XXXX-WXX-3}
 * @param interval the time meant; null when it cannot be anchored, and for durations and sets
 */
public record TimeExpression(Span span, Kind kind, String value, @Nullable TimeInterval interval) {
  /** TIMEX3's types. */
  public enum Kind {
    /** A calendar time of a day or longer. */
    DATE,
    /** A time of day. */
    TIME,
    /** A length of time. */
    DURATION,
    /** A recurring time. */
    SET
  }
}
