package news.parallax.view;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import news.parallax.article.ArticleId;
import news.parallax.article.Citation;
import news.parallax.comparison.Origin;
import org.jspecify.annotations.Nullable;

/** Gives each origin one of eight colours, and each article its first origin's. */
final class OriginPalette {
  private static final int COLOURS = 8;

  private final Map<ArticleId, Integer> byArticle = new HashMap<>();
  private final Map<String, Integer> byOrigin = new HashMap<>();

  OriginPalette(List<Origin> origins) {
    for (int i = 0; i < origins.size(); i++) {
      byOrigin.put(origins.get(i).id(), i);
      for (ArticleId article : origins.get(i).articles()) {
        byArticle.putIfAbsent(article, i);
      }
    }
  }

  /** A style class: {@code o1} to {@code o8}, {@code o0} where no origin is known. */
  String of(ArticleId article) {
    return name(byArticle.get(article));
  }

  String of(Origin origin) {
    return name(byOrigin.get(origin.id()));
  }

  private static String name(@Nullable Integer index) {
    return index == null ? "o0" : "o" + (index % COLOURS + 1);
  }

  /** How many origins stand behind {@code places}; articles without one count by themselves. */
  long count(Collection<Citation> places) {
    return places.stream()
        .map(Citation::article)
        .map(article -> byArticle.containsKey(article) ? byArticle.get(article) : article)
        .distinct()
        .count();
  }
}
