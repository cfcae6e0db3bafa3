package news.parallax.view;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import news.parallax.article.ArticleId;
import news.parallax.article.Citation;
import news.parallax.comparison.Origin;
import org.jspecify.annotations.Nullable;

/** Gives each origin one of eight colours, and each article its first origin's. */
final class OriginPalette {
  private static final int COLOURS = 8;

  private final Map<ArticleId, Integer> byArticle = new HashMap<>();
  private final Map<String, Integer> byOrigin = new HashMap<>();
  private final List<Origin> main;

  /** Own reporting counts before an agency's, a shared text or a statement quoted beside it. */
  OriginPalette(List<Origin> origins) {
    List<Origin> sorted = origins.stream().sorted(Comparator.comparing(Origin::kind)).toList();
    for (Origin origin : sorted) {
      byOrigin.put(origin.id(), byOrigin.size());
      origin.articles().forEach(one -> byArticle.putIfAbsent(one, byOrigin.get(origin.id())));
    }
    this.main = sorted.stream().filter(origin -> !carried(origin).isEmpty()).toList();
  }

  /** The origins that articles come from as a whole. */
  List<Origin> main() {
    return main;
  }

  /** The articles that come from {@code origin} as a whole, not only in a passage. */
  List<ArticleId> carried(Origin origin) {
    Integer index = byOrigin.get(origin.id());
    return origin.articles().stream()
        .filter(one -> Objects.equals(byArticle.get(one), index))
        .toList();
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
