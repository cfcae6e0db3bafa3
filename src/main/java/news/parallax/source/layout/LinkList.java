package news.parallax.source.layout;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import news.parallax.article.Furniture;

/**
 * The titles of other stories below “Read more:” at a report's end: short lines, as far as it goes.
 */
final class LinkList {
  private static final int MOST_LINES = 8;
  private static final int LONGEST_WORDS = 22;

  private final int start;

  /** For {@code lines}, of which {@code told} are known by other signs. */
  LinkList(List<TextLine> lines, List<Optional<Furniture.Kind>> told) {
    this.start =
        IntStream.range(Math.max(0, lines.size() - MOST_LINES - 1), lines.size())
            .filter(i -> isHead(lines.get(i), told.get(i)))
            .filter(i ->
                lines.subList(i + 1, lines.size()).stream()
                    .allMatch(line -> line.wordCount() <= LONGEST_WORDS))
            .findFirst()
            .orElse(lines.size());
  }

  private static boolean isHead(TextLine line, Optional<Furniture.Kind> kind) {
    return kind.filter(Furniture.Kind.NAVIGATION::equals).isPresent() && line.words().endsWith(":");
  }

  /** What line {@code i} is as part of the list; empty when it is none. */
  Optional<Furniture.Kind> kind(int i) {
    return i > start ? Optional.of(Furniture.Kind.NAVIGATION) : Optional.empty();
  }
}
