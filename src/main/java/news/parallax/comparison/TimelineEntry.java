package news.parallax.comparison;

import java.util.List;
import news.parallax.annotation.TimeInterval.Precision;
import news.parallax.article.Citation;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened, placed in time or beside something else that happened.
 *
 * @param start ISO 8601 as exact as the precision ("2023-07"); null when it cannot be anchored
 * @param end last day, month or year in the same form; null when it is one unit long or open
 * @param anchor the time expression, or the words that relate it to another event
 * @param event the words that tell what happened
 * @param reports every place that tells it
 * @param order the other event it is placed by; null when the text gives it a time of its own
 */
public record TimelineEntry(
    @Nullable String start,
    @Nullable String end,
    Precision precision,
    Citation anchor,
    Line event,
    List<Citation> reports,
    @Nullable EventOrder order) {
  /** Copies the list. */
  public TimelineEntry {
    reports = List.copyOf(reports);
  }
}
