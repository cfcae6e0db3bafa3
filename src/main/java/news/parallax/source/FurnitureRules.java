package news.parallax.source;

import java.util.List;
import java.util.Optional;
import news.parallax.article.Furniture;

/** Tells which lines of a report's text are not the report. */
final class FurnitureRules {
  private final List<TextLine> lines;

  FurnitureRules(List<TextLine> lines) {
    this.lines = lines;
  }

  /** What piece of furniture line {@code i} is; empty when it belongs to the report. */
  Optional<Furniture.Kind> kind(int i) {
    String words = lines.get(i).words();
    if (words.length() < 500 && words.indexOf('©') > 0) {
      return Optional.of(Furniture.Kind.CAPTION);
    }
    return Optional.empty();
  }

  /** The author line {@code i} names; empty when it is no byline. */
  Optional<String> byline(int i) {
    return Optional.empty();
  }
}
