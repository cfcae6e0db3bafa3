package news.parallax.engine;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import news.parallax.annotation.AnnotatedArticle;
import news.parallax.article.Article;
import news.parallax.article.ArticleId;
import news.parallax.article.Citation;
import news.parallax.article.Explanation;
import news.parallax.comparison.FindingId;
import news.parallax.comparison.Origin;
import news.parallax.comparison.Origins;

/** What stands in for the origins of a story when they could not be found: each report its own. */
final class OwnOrigins implements Origins {
  private final Map<ArticleId, Origin> origins = new LinkedHashMap<>();

  OwnOrigins(List<AnnotatedArticle> articles) {
    for (AnnotatedArticle annotated : articles) {
      Article article = annotated.article();
      origins.put(
          article.id(),
          new Origin(
              FindingId.ofKeys("o", List.of("own " + article.id())),
              Origin.Kind.OWN,
              article.outlet().name(),
              List.of(article.id()),
              Origin.Certainty.POSSIBLE,
              Explanation.of("origin-unknown", "where its words come from could not be found")));
    }
  }

  @Override
  public List<Origin> all() {
    return List.copyOf(origins.values());
  }

  @Override
  public Origin of(Citation citation) {
    return Objects.requireNonNull(origins.get(citation.article()));
  }
}
