package news.parallax.view;

import news.parallax.comparison.Dossier;
import news.parallax.comparison.TimelineEntry;

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
}
