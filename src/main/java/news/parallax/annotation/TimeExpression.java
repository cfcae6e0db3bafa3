package news.parallax.annotation;

import news.parallax.article.Explanation;
import news.parallax.article.Span;
import org.jspecify.annotations.Nullable;

/**
 * A TIMEX3 time expression.
 *
 * @param value as TIMEX3 writes it: {@code 2023-06}, {@code P4Y}, {@code XXXX-WXX-3}
 * @param interval the time meant; null when it cannot be anchored, and for durations and sets
 * @param modifier TIMEX3's {@code mod}; null when the value is meant as it stands
 * @param relation how the event stands to the time; null when it simply falls in it or lasts it
 * @param why which rule read it, and from which reference
 */
public record TimeExpression(
    Span span,
    Kind kind,
    String value,
    @Nullable TimeInterval interval,
    @Nullable Modifier modifier,
    @Nullable Relation relation,
    Explanation why)
    implements Annotation {

  /**
   * Whether this is a stretch between two events and not how long something lasted: "hours after
   * the vote", "four years before".
   */
  public boolean isOffset() {
    return kind == Kind.DURATION && (relation == Relation.BEFORE || relation == Relation.AFTER);
  }

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

  /** TIMEX3's values of {@code mod} that English news uses. */
  public enum Modifier {
    /** "early March". */
    START,
    /** "mid-March". */
    MID,
    /** "the end of March". */
    END,
    /** "about". */
    APPROX,
    /** "nearly", "less than". */
    LESS_THAN,
    /** "more than". */
    MORE_THAN,
    /** "at least". */
    EQUAL_OR_MORE,
    /** "up to". */
    EQUAL_OR_LESS
  }

  /** How the event that is told stands to the time named. */
  public enum Relation {
    /** Before it: "before Friday"; with a duration that long before another event. */
    BEFORE,
    /** After it: "after Friday"; with a duration that long after another event. */
    AFTER,
    /** From it on: "since 2019". */
    SINCE,
    /** Up to it: "until Friday". */
    UNTIL,
    /** Not later than it: "by Friday". */
    BY,
    /** In less than it: "within two hours". */
    WITHIN
  }
}
