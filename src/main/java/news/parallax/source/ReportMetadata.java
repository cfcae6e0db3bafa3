package news.parallax.source;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What is known about a report beside its text; null or empty where nothing is.
 *
 * @param outlet who published it, as a reader would write it
 * @param home the outlet's site
 */
public record ReportMetadata(
    @Nullable String outlet,
    @Nullable URI home,
    ReportDates dates,
    @Nullable URI url,
    List<String> bylines,
    @Nullable Locale language) {
  /** Nothing is known. */
  public static final ReportMetadata NONE =
      new ReportMetadata(null, null, ReportDates.NONE, null, List.of(), null);

  /** Copies the list. */
  public ReportMetadata {
    bylines = List.copyOf(bylines);
  }

  /** This metadata, what it leaves open filled from {@code other}. */
  public ReportMetadata or(ReportMetadata other) {
    return new ReportMetadata(
        outlet != null ? outlet : other.outlet,
        home != null ? home : other.home,
        dates.or(other.dates),
        url != null ? url : other.url,
        bylines.isEmpty() ? other.bylines : bylines,
        language != null ? language : other.language);
  }

  /** This metadata with other dates. */
  public ReportMetadata with(ReportDates changed) {
    return new ReportMetadata(outlet, home, changed, url, bylines, language);
  }
}
