package news.parallax.comparison;

import java.util.List;
import news.parallax.article.Citation;
import news.parallax.article.Explanation;

/**
 * A passage outside quotations that two articles share, or that one article repeats.
 *
 * @param a the earlier place in the order of input
 * @param b the later place
 * @param similarity share of equal words, 0 to 1
 */
public record Reuse(Citation a, Citation b, double similarity, Explanation why) implements Finding {
  @Override
  public List<Citation> citations() {
    return List.of(a, b);
  }
}
