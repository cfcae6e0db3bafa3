package news.parallax.view;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import news.parallax.article.ArticleId;
import news.parallax.article.Citation;
import news.parallax.comparison.Origin;

/** Which origin each article comes from as a whole, of all those it has words from. */
public final class MainOrigins {
  private final List<Origin> sorted;
  private final Map<ArticleId, Origin> byArticle = new HashMap<>();

  /** Own reporting counts before an agency's, a shared text or a statement quoted beside it. */
  public MainOrigins(List<Origin> origins) {
    this.sorted = origins.stream().sorted(Comparator.comparing(Origin::kind)).toList();
    sorted.forEach(
        origin -> origin.articles().forEach(article -> byArticle.putIfAbsent(article, origin)));
  }

  /** Every origin, the kinds that count first. */
  public List<Origin> sorted() {
    return sorted;
  }

  /** The origins that articles come from as a whole. */
  public List<Origin> all() {
    return sorted.stream().filter(origin -> !carried(origin).isEmpty()).toList();
  }

  /** The articles that come from {@code origin} as a whole, not only in a passage. */
  public List<ArticleId> carried(Origin origin) {
    return origin.articles().stream()
        .filter(article -> of(article).filter(origin::equals).isPresent())
        .toList();
  }

  /** The origin of {@code article} as a whole; empty where none is known. */
  public Optional<Origin> of(ArticleId article) {
    return Optional.ofNullable(byArticle.get(article));
  }

  /** How many origins stand behind {@code places}; articles without one count by themselves. */
  public long count(Collection<Citation> places) {
    return places.stream()
        .map(Citation::article)
        .map(article -> byArticle.containsKey(article) ? byArticle.get(article) : article)
        .distinct()
        .count();
  }
}
