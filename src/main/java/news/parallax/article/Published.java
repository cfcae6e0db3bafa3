package news.parallax.article;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * When a report was published, as exactly as its source says.
 *
 * @param day the day of publication in the outlet's own time
 * @param instant the exact moment; null when only the day is known
 */
public record Published(LocalDate day, @Nullable Instant instant) {
  /** Known to the day only. */
  public static Published on(LocalDate day) {
    return new Published(day, null);
  }

  /** ISO 8601: the instant when known, else the day. */
  @Override
  public String toString() {
    return instant == null ? day.toString() : instant.toString();
  }
}
