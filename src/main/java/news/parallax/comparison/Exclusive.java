package news.parallax.comparison;

import java.util.List;
import news.parallax.article.Citation;
import news.parallax.article.Explanation;

/**
 * Something one article alone tells.
 *
 * @param weight how central it is to the story, 0 to 1
 */
public record Exclusive(Citation citation, double weight, Explanation why) implements Finding {
  @Override
  public List<Citation> citations() {
    return List.of(citation);
  }
}
