package news.parallax.comparison.conflict;

import java.util.List;
import news.parallax.article.Citation;
import news.parallax.article.Explanation;
import news.parallax.comparison.Origin;
import news.parallax.comparison.Origins;

/** One origin behind all articles, or one behind each. */
final class InventedOrigins {
  private InventedOrigins() {}

  /** Of one origin named {@code id}, or when that is empty each article of its own. */
  static Origins of(Origin.Kind kind, String id) {
    return new Origins() {
      @Override
      public List<Origin> all() {
        return List.of();
      }

      @Override
      public Origin of(Citation citation) {
        String name = id.isEmpty() ? citation.article().value() : id;
        Explanation why = Explanation.of("made-by-hand", "so that the case is clear");
        return new Origin(name, kind, name, List.of(), why);
      }
    };
  }
}
