package news.parallax.source;

import java.util.List;
import news.parallax.article.Block;
import news.parallax.article.Furniture;

/** How a report's text is laid out; blocks and furniture in reading order, not overlapping. */
record Segmentation(List<Block> blocks, List<Furniture> furniture, List<String> bylines) {
  Segmentation {
    blocks = List.copyOf(blocks);
    furniture = List.copyOf(furniture);
    bylines = List.copyOf(bylines);
  }
}
