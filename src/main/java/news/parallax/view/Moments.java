package news.parallax.view;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import news.parallax.comparison.Dossier;
import news.parallax.comparison.EventOrder;
import news.parallax.comparison.TimelineEntry;
import org.jspecify.annotations.Nullable;

/** How a point in time reads. */
public final class Moments {
  private Moments() {}

  /** One entry of those that tell the same. */
  public static List<TimelineEntry> told(List<TimelineEntry> timeline) {
    Set<List<Object>> seen = new HashSet<>();
    return timeline.stream()
        .filter(entry ->
            entry.order() != null
                || entry.reports().size() < 2
                || seen.add(List.of(String.valueOf(entry.start()), entry.reports())))
        .toList();
  }

  /** The date, a range of dates, or for what cannot be dated the report's own words. */
  public static String label(TimelineEntry entry, Dossier dossier) {
    if (entry.start() == null) {
      return entry.order() == null ? "“" + dossier.words(entry.anchor()) + "”" : "no date";
    }
    String start = entry.start().replace('T', ' ');
    return entry.end() == null ? start : start + " to " + entry.end().replace('T', ' ');
  }

  /** The other event of {@code order} as one report tells it: "the raid (“hours after”)". */
  public static String beside(EventOrder.Telling telling, Dossier dossier) {
    return "%s (“%s”)".formatted(dossier.words(telling.other()), dossier.words(telling.words()));
  }

  /** ISO 8601 for a reader: {@code 2031-03-05 07:30 UTC}; a plain day stays as it is. */
  public static String readable(@Nullable String iso) {
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
