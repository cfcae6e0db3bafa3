package news.parallax.source;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import news.parallax.article.Published;
import org.jspecify.annotations.Nullable;

/**
 * What is known about a report beside its text; null or empty where nothing is.
 *
 * @param outlet who published it, as a reader would write it
 * @param home the outlet's site
 */
record ReportMetadata(
    @Nullable String outlet,
    @Nullable URI home,
    @Nullable Published published,
    @Nullable URI url,
    List<String> bylines,
    @Nullable Locale language) {
  static final ReportMetadata NONE = new ReportMetadata(null, null, null, null, List.of(), null);

  ReportMetadata {
    bylines = List.copyOf(bylines);
  }

  static ReportMetadata published(@Nullable Published published) {
    return new ReportMetadata(null, null, published, null, List.of(), null);
  }

  /** These details, what they leave open filled from {@code other}. */
  ReportMetadata or(ReportMetadata other) {
    return new ReportMetadata(
        outlet != null ? outlet : other.outlet,
        home != null ? home : other.home,
        published != null ? published : other.published,
        url != null ? url : other.url,
        bylines.isEmpty() ? other.bylines : bylines,
        language != null ? language : other.language);
  }
}
