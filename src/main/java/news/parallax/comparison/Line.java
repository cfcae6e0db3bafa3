package news.parallax.comparison;

import java.util.List;
import news.parallax.article.Citation;

/**
 * A sentence shown to a reader, with its receipts; an uncited line cannot be built.
 *
 * @param text a source's own words, or for questions ours about them
 * @param citations at least one
 */
public record Line(String text, List<Citation> citations) {
  /** Copies the list and refuses an empty one. */
  public Line {
    citations = List.copyOf(citations);
    if (citations.isEmpty()) {
      throw new IllegalArgumentException("a line needs a citation: " + text);
    }
  }
}
