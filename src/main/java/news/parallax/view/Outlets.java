package news.parallax.view;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import news.parallax.article.Article;
import news.parallax.article.Citation;
import news.parallax.article.Outlet;
import news.parallax.comparison.Dossier;
import news.parallax.comparison.Fact;

/** Who reports a story, and who a line of it; one outlet is one, whatever is known of its site. */
public final class Outlets {
  private Outlets() {}

  /** The distinct outlets of {@code articles}, in their order. */
  public static List<Outlet> of(List<Article> articles) {
    return distinct(articles);
  }

  /** The distinct outlets that tell {@code fact}. */
  public static List<Outlet> of(Fact fact, Dossier dossier) {
    return distinct(
        fact.citations().stream()
            .map(Citation::article)
            .map(id -> dossier.article(id).article())
            .toList());
  }

  private static List<Outlet> distinct(List<Article> articles) {
    Map<String, Outlet> byId = new LinkedHashMap<>();
    articles.forEach(article -> byId.putIfAbsent(article.outlet().id(), article.outlet()));
    return List.copyOf(byId.values());
  }
}
