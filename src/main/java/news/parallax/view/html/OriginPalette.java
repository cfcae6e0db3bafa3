package news.parallax.view.html;

import java.util.HashMap;
import java.util.Map;
import news.parallax.article.ArticleId;
import news.parallax.comparison.Origin;
import news.parallax.view.MainOrigins;

/** Gives each origin one of eight colours, and each article its main origin's. */
final class OriginPalette {
  private static final int COLOURS = 8;
  private static final String UNKNOWN = "o0";

  private final MainOrigins origins;
  private final Map<String, String> byOrigin = new HashMap<>();

  OriginPalette(MainOrigins origins) {
    this.origins = origins;
    origins.sorted().forEach(one -> byOrigin.put(one.id(), "o" + (byOrigin.size() % COLOURS + 1)));
  }

  /** A style class: {@code o1} to {@code o8}, {@code o0} where no origin is known. */
  String of(ArticleId article) {
    return origins.of(article).map(this::of).orElse(UNKNOWN);
  }

  String of(Origin origin) {
    return byOrigin.getOrDefault(origin.id(), UNKNOWN);
  }
}
