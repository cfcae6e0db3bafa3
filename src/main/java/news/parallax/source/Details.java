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
record Details(
    @Nullable String outlet,
    @Nullable URI home,
    @Nullable Published published,
    @Nullable URI url,
    List<String> bylines,
    @Nullable Locale language) {
  static final Details NONE = new Details(null, null, null, null, List.of(), null);

  Details {
    bylines = List.copyOf(bylines);
  }

  static Details published(@Nullable Published published) {
    return new Details(null, null, published, null, List.of(), null);
  }

  /** These details, what they leave open filled from {@code other}. */
  Details or(Details other) {
    return new Details(
        outlet != null ? outlet : other.outlet,
        home != null ? home : other.home,
        published != null ? published : other.published,
        url != null ? url : other.url,
        bylines.isEmpty() ? other.bylines : bylines,
        language != null ? language : other.language);
  }
}
