package news.parallax.comparison.timeline;

import java.time.LocalDateTime;
import news.parallax.annotation.TimeInterval;
import news.parallax.annotation.TimeInterval.Precision;
import org.jspecify.annotations.Nullable;

/** Stretches of time in ISO 8601, no more exact than the text is. */
final class Iso {
  private Iso() {}

  static String start(TimeInterval interval) {
    return written(interval.start(), interval.precision());
  }

  /**
   * The last day, month or year when the time is longer than one, as a night is; null otherwise.
   */
  static @Nullable String end(TimeInterval interval) {
    if (interval.precision().compareTo(Precision.PART) > 0) {
      return null;
    }
    String last = written(interval.end().minusNanos(1), interval.precision());
    return last.equals(start(interval)) ? null : last;
  }

  private static String written(LocalDateTime time, Precision precision) {
    String day = time.toLocalDate().toString();
    return switch (precision) {
      case YEAR -> day.substring(0, 4);
      case SEASON, MONTH -> day.substring(0, 7);
      case WEEK, DAY, PART -> day;
      case HOUR, MINUTE -> time.toString();
    };
  }
}
