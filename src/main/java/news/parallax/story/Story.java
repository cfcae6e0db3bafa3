package news.parallax.story;

import java.util.List;
import news.parallax.article.ArticleId;
import news.parallax.article.Explanation;

/**
 * Articles that report one event.
 *
 * @param articles at least one, in the order given
 * @param why what holds them together, and for any but the largest story what sets it apart from
 *     that one
 */
public record Story(List<ArticleId> articles, Explanation why) {
  /** Copies the list and refuses an empty one. */
  public Story {
    articles = List.copyOf(articles);
    if (articles.isEmpty()) {
      throw new IllegalArgumentException("a story needs at least one article");
    }
  }
}
