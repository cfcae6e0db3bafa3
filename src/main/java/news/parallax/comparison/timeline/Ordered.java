package news.parallax.comparison.timeline;

import java.util.Optional;
import news.parallax.annotation.TimeExpression;
import news.parallax.article.Citation;
import news.parallax.article.Span;
import news.parallax.comparison.EventOrder.Side;
import news.parallax.comparison.EventOrder.Telling;
import org.jspecify.annotations.Nullable;

/**
 * One place that says how two events stand to each other.
 *
 * @param words that say it: "just an hour before"
 * @param side of {@code event} to {@code other}
 * @param length the time between them; null when the text does not measure it
 * @param gap how long that is; empty when it is not known
 */
record Ordered(
    DatedEvent event,
    Side side,
    DatedEvent other,
    Span words,
    @Nullable TimeExpression length,
    Optional<Gap> gap) {

  /** The same, told from the other event's side. */
  Ordered turned() {
    Side turned = side == Side.BEFORE ? Side.AFTER : Side.BEFORE;
    return new Ordered(/* event= */ other, turned, /* other= */ event, words, length, gap);
  }

  /** This or its turn: the one whose event is on {@code wanted}. */
  Ordered seenFrom(Side wanted) {
    return side == wanted ? this : turned();
  }

  /** Whether both order the same two events: one is told in the same words, the other may be. */
  boolean tellsSameAs(Ordered told) {
    Ordered same = told.seenFrom(side);
    boolean one = event.tellsSameAs(same.event) && other.mayBe(same.other);
    return one || (other.tellsSameAs(same.other) && event.mayBe(same.event));
  }

  Telling telling() {
    return new Telling(signal(), event.place(), other.place());
  }

  Citation signal() {
    return event.beside(words);
  }
}
