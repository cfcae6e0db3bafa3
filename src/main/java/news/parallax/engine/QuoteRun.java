package news.parallax.engine;

import java.util.List;
import news.parallax.article.Problem;

/**
 * What came of reading articles for their quotations.
 *
 * @param stories one for each event, the one with most articles first
 * @param problems inputs that could not be used, or only in part
 */
public record QuoteRun(List<StoryQuotes> stories, List<Problem> problems) {
  /** Copies the lists. */
  public QuoteRun {
    stories = List.copyOf(stories);
    problems = List.copyOf(problems);
  }
}
