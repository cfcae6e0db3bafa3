package news.parallax.evaluation;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import news.parallax.knowledge.WordList;
import org.jspecify.annotations.Nullable;

/**
 * What other libraries reached on the data of our suites. Their models are too large and their runs
 * too long for every evaluation, so the figures lie in {@code rivals.tsv} with version, date and
 * the command that takes them again.
 */
public final class RivalFigures {
  private static final Figure LEAST_RATIO = new Figure.Rate(20);

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

  /**
   * How fast both were in the run of record, and their ratio; none when either is not recorded.
   *
   * @param rate the measure of the rival's speed, as {@code articles a second}
   */
  public List<Score> speed(String suite, String rate, String data) {
    Figure theirs = of(suite, rate);
    Figure ours = of(suite, ours(rate));
    if (theirs == null || ours == null) {
      return List.of();
    }
    Figure ratio = new Figure.Rate(ours.value() / theirs.value());
    return List.of(
        Score.higher(rate, data, null, ours, null).beside(theirs),
        Score.higher("times as fast as the rival", data, null, ratio, LEAST_RATIO));
  }

  /** The measure of our own speed in the run that took the rival's {@code rate}. */
  public static String ours(String rate) {
    return rate + ", ours";
  }

  /** A line of {@code rivals.tsv}. */
  public static String row(String suite, String measure, Figure figure) {
    return String.join("\t", suite, measure, figure.text()) + "\n";
  }
}
