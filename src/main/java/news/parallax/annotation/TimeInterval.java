package news.parallax.annotation;

import java.time.LocalDateTime;

/**
 * A stretch of local time, half-open {@code [start, end)}.
 *
 * @param precision the unit in which the text speaks
 */
public record TimeInterval(LocalDateTime start, LocalDateTime end, Precision precision) {
  /** Refuses an interval that ends before it starts. */
  public TimeInterval {
    if (end.isBefore(start)) {
      throw new IllegalArgumentException("need start <= end, got " + start + " to " + end);
    }
  }

  /** Whether some time lies in both. */
  public boolean overlaps(TimeInterval other) {
    return start.isBefore(other.end) && other.start.isBefore(end);
  }

  /** The unit in which a text speaks of time, coarsest first. */
  public enum Precision {
    /** A century, decade or year. */
    YEAR,
    /** A season or quarter. */
    SEASON,
    /** A month. */
    MONTH,
    /** A week or weekend. */
    WEEK,
    /** A day. */
    DAY,
    /** A part of the day: a morning, a night. Where it begins and ends no text says. */
    PART,
    /** An hour. */
    HOUR,
    /** A minute. */
    MINUTE
  }
}
