package news.parallax.comparison.timeline;

import java.util.Comparator;
import news.parallax.article.Citation;
import news.parallax.comparison.TimelineEntry;
import org.jspecify.annotations.Nullable;

/**
 * An entry with its place in the list.
 *
 * @param beside the start of the event it is only known to come before or after; null when it has a
 *     start of its own or no event beside it has
 */
record Placed(TimelineEntry entry, @Nullable String beside) {
  /** By time, the unanchored last; of one time in the order of the events, then of the text. */
  static Comparator<Placed> order(Comparator<Citation> inStory) {
    return Comparator.comparing(Placed::start, Comparator.nullsLast(Comparator.naturalOrder()))
        .thenComparingInt(Placed::step)
        .thenComparing(placed -> placed.entry.anchor(), inStory);
  }

  private @Nullable String start() {
    return entry.start() == null ? beside : entry.start();
  }

  private int step() {
    return entry.order() == null
        ? 0
        : switch (entry.order().side()) {
          case BEFORE -> -1;
          case AFTER -> 1;
        };
  }
}
