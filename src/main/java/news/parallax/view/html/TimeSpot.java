package news.parallax.view.html;

import java.time.LocalDate;
import java.time.LocalDateTime;
import news.parallax.comparison.TimelineEntry;

/**
 * Where one dated entry lies in time.
 *
 * @param from its earliest moment
 * @param to behind its latest one: a month for "2023-07", so that a vaguer date is longer
 */
record TimeSpot(TimelineEntry entry, LocalDateTime from, LocalDateTime to) {
  private static final int YEAR = 4;
  private static final int MONTH = 7;
  private static final int DAY = 10;

  /** The spot of {@code entry}, whose start and {@code start} are the same. */
  static TimeSpot of(TimelineEntry entry, String start) {
    String end = entry.end();
    return new TimeSpot(entry, first(start), behind(end == null ? start : end));
  }

  private static LocalDateTime first(String iso) {
    return switch (iso.length()) {
      case YEAR -> LocalDate.parse(iso + "-01-01").atStartOfDay();
      case MONTH -> LocalDate.parse(iso + "-01").atStartOfDay();
      case DAY -> LocalDate.parse(iso).atStartOfDay();
      default -> LocalDateTime.parse(iso);
    };
  }

  private static LocalDateTime behind(String iso) {
    LocalDateTime first = first(iso);
    return switch (iso.length()) {
      case YEAR -> first.plusYears(1);
      case MONTH -> first.plusMonths(1);
      case DAY -> first.plusDays(1);
      default -> first.plusHours(1);
    };
  }
}
