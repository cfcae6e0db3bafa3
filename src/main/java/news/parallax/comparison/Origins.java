package news.parallax.comparison;

import java.util.List;
import news.parallax.article.Citation;

/** Tells the origin of any stretch of any article of a story. */
public interface Origins {
  /** Every origin, in order of id. */
  List<Origin> all();

  /** Who got it from whom; unknown unless the finder drew it. */
  default Lineage lineage() {
    return Lineage.UNKNOWN;
  }

  /** The origin the cited words come from; when nothing tells otherwise the outlet's own. */
  Origin of(Citation citation);
}
