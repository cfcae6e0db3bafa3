package news.parallax.comparison;

import java.util.List;
import news.parallax.article.Citation;
import news.parallax.article.Explanation;
import org.jspecify.annotations.Nullable;

/**
 * That one event came before or after another, in the reports' words: "the vote came hours after
 * the raid".
 *
 * @param side where the event told stands to the other one
 * @param gap how far apart they are, as a TIMEX3 duration ({@code PTXH}); null when no report says
 * @param other what it came before or after
 * @param tellings every place that says so, at least one
 * @param why what the place in time was reckoned from
 */
public record EventOrder(
    Side side, @Nullable String gap, Line other, List<Telling> tellings, Explanation why) {
  /** Copies the list and refuses an order that nobody tells. */
  public EventOrder {
    tellings = List.copyOf(tellings);
    if (tellings.isEmpty()) {
      throw new IllegalArgumentException("an order of events needs a telling: " + other.text());
    }
  }

  /** Which of the two events came first. */
  public enum Side {
    /** The event told came first. */
    BEFORE,
    /** The other one did. */
    AFTER
  }

  /**
   * One report's words for it.
   *
   * @param words that relate the two: "an hour before"
   * @param event the one the entry tells
   */
  public record Telling(Citation words, Citation event, Citation other) {}
}
