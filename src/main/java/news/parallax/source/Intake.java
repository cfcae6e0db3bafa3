package news.parallax.source;

import java.util.List;
import news.parallax.article.Article;
import news.parallax.article.Problem;

/**
 * What came of reading the inputs.
 *
 * @param articles those to compare, in the order of input
 * @param problems what could not be used, or only in part, in the order met
 */
public record Intake(List<Article> articles, List<Problem> problems) {
  /** Copies the lists. */
  public Intake {
    articles = List.copyOf(articles);
    problems = List.copyOf(problems);
  }
}
