package news.parallax.engine;

import java.util.List;
import news.parallax.annotation.AnnotatedArticle;
import news.parallax.article.Problem;

/**
 * What came of annotating articles.
 *
 * @param articles in the order given, without those an annotator failed on
 * @param problems one for each of those
 */
public record AnnotatedArticles(List<AnnotatedArticle> articles, List<Problem> problems) {
  /** Copies the lists. */
  public AnnotatedArticles {
    articles = List.copyOf(articles);
    problems = List.copyOf(problems);
  }
}
