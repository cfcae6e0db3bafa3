package news.parallax.view;

import news.parallax.comparison.Dossier;
import news.parallax.comparison.TimelineEntry;
import org.jspecify.annotations.Nullable;

/** How a point in time reads. */
final class Moments {
  private Moments() {}

  /** The date, a range of dates, or for what cannot be dated the report's own words. */
  static String label(TimelineEntry entry, Dossier dossier) {
    if (entry.start() == null) {
      return "“" + dossier.words(entry.anchor()) + "”";
    }
    String start = entry.start().replace('T', ' ');
    return entry.end() == null ? start : start + " to " + entry.end().replace('T', ' ');
  }

  /** ISO 8601 for a reader: {@code 2031-03-05 07:30 UTC}; a plain day stays as it is. */
  static String readable(@Nullable String iso) {
    if (iso == null) {
      return "";
    }
    String spaced = iso.replace('T', ' ');
    return spaced.endsWith("Z") ? withoutSeconds(spaced) + " UTC" : spaced;
  }

  private static String withoutSeconds(String instant) {
    return instant.length() < 16 ? instant : instant.substring(0, 16);
  }
}
