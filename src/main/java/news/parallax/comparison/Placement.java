package news.parallax.comparison;

import java.util.List;
import news.parallax.article.Explanation;
import news.parallax.knowledge.name.Atlas.Site;
import org.jspecify.annotations.Nullable;

/**
 * Where on the earth a named place may lie.
 *
 * @param candidates the atlas's places of that name, the likeliest first; at least one
 * @param site the one meant; null when the text does not decide
 * @param why what decided, or that nothing did
 */
public record Placement(List<Site> candidates, @Nullable Site site, Explanation why) {
  /** Copies the list and refuses an empty one. */
  public Placement {
    candidates = List.copyOf(candidates);
    if (candidates.isEmpty()) {
      throw new IllegalArgumentException("a placement needs a candidate");
    }
  }
}
