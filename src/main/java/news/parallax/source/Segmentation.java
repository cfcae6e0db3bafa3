package news.parallax.source;

import java.util.List;
import news.parallax.article.Block;
import news.parallax.article.Furniture;

/**
 * The parts of a report's text; blocks and furniture in reading order, not overlapping.
 *
 * @param bylines the authors' names found among the furniture
 */
public record Segmentation(List<Block> blocks, List<Furniture> furniture, List<String> bylines) {
  /** Copies the lists. */
  public Segmentation {
    blocks = List.copyOf(blocks);
    furniture = List.copyOf(furniture);
    bylines = List.copyOf(bylines);
  }
}
