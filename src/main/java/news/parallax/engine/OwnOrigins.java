package news.parallax.engine;

import java.util.ArrayList;
import java.util.List;
import news.parallax.annotation.AnnotatedArticle;
import news.parallax.article.ArticleId;
import news.parallax.article.Citation;
import news.parallax.article.Explanation;
import news.parallax.comparison.Dossier;
import news.parallax.comparison.Origin;
import news.parallax.comparison.Origins;

/** Each article an origin of its own. */
final class OwnOrigins implements Origins {
  private final List<Origin> origins = new ArrayList<>();

  OwnOrigins(Dossier dossier) {
    for (AnnotatedArticle one : dossier.articles()) {
      ArticleId id = one.article().id();
      Explanation why = Explanation.of("own-reporting", "nothing tells otherwise", List.of());
      String name = one.article().outlet().name();
      origins.add(new Origin("o" + (origins.size() + 1), Origin.Kind.OWN, name, List.of(id), why));
    }
  }

  @Override
  public List<Origin> all() {
    return List.copyOf(origins);
  }

  @Override
  public Origin of(Citation citation) {
    return origins.stream()
        .filter(origin -> origin.articles().contains(citation.article()))
        .findFirst()
        .orElseThrow();
  }
}
