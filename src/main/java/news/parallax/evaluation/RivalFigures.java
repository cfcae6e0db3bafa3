package news.parallax.evaluation;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
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
    try (InputStream in =
            Objects.requireNonNull(RivalFigures.class.getResourceAsStream("rivals.tsv"));
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return new RivalFigures(
          lines
              .lines()
              .filter(line -> !line.isBlank() && !line.startsWith("#"))
              .map(line -> line.split("\t", -1))
              .collect(
                  Collectors.toMap(row -> List.of(row[0], row[1]), row -> Figure.parse(row[2]))));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The figure of {@code measure} in {@code suite}; null when none is recorded. */
  public @Nullable Figure of(String suite, String measure) {
    return figures.get(List.of(suite, measure));
  }
}
