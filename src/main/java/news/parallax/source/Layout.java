package news.parallax.source;

import java.util.List;
import news.parallax.article.Block;
import news.parallax.article.Furniture;

/** How a report's text is laid out; blocks and furniture in reading order, not overlapping. */
record Layout(List<Block> blocks, List<Furniture> furniture, List<String> bylines) {
  Layout {
    blocks = List.copyOf(blocks);
    furniture = List.copyOf(furniture);
    bylines = List.copyOf(bylines);
  }
}
