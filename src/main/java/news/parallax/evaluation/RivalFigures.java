package news.parallax.evaluation;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import news.parallax.article.WordList;
import org.jspecify.annotations.Nullable;

/**
 * What other libraries reached on the data of our suites. Their models are too large and their runs
 * too long for every evaluation, so the figures lie in {@code rivals.tsv} with version, date and
 * the command that takes them again.
 */
public final class RivalFigures {
  private final Map<List<String>, Figure> figures;

  private RivalFigures(Map<List<String>, Figure> figures) {
    this.figures = figures;
  }

  /** The figures of record. */
  public static RivalFigures recorded() {
    return new RivalFigures(
        WordList.of(RivalFigures.class, "rivals.tsv").entries().stream()
            .map(line -> line.split("\t", -1))
            .collect(
                Collectors.toMap(row -> List.of(row[0], row[1]), row -> Figure.parse(row[2]))));
  }

  /** The figure of {@code measure} in {@code suite}; null when none is recorded. */
  public @Nullable Figure of(String suite, String measure) {
    return figures.get(List.of(suite, measure));
  }
}
