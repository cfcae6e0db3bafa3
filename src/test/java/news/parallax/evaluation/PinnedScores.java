package news.parallax.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** The scores of record: lines of data, measure and figure; a data's checksum is a measure. */
final class PinnedScores {
  static final String CHECKSUM = "checksum of the data";
  private static final Path FILE = Path.of("src/test/resources/pinned-scores.tsv");

  private final SortedMap<String, SortedMap<String, String>> pins;

  private PinnedScores(SortedMap<String, SortedMap<String, String>> pins) {
    this.pins = pins;
  }

  static PinnedScores read() throws IOException {
    SortedMap<String, SortedMap<String, String>> pins = new TreeMap<>();
    for (String line : Files.exists(FILE) ? Files.readAllLines(FILE) : List.<String>of()) {
      List<String> fields = List.of(line.split("\t", -1));
      pins.computeIfAbsent(fields.get(0), data -> new TreeMap<>())
          .put(fields.get(1), fields.get(2));
    }
    return new PinnedScores(pins);
  }

  /** Measure to figure; empty for data not yet pinned. */
  SortedMap<String, String> of(String data) {
    return pins.getOrDefault(data, new TreeMap<>());
  }

  /** Puts {@code scores} in the place of those of {@code data} in the file; one at a time. */
  static synchronized void rewrite(String data, SortedMap<String, String> scores)
      throws IOException {
    SortedMap<String, SortedMap<String, String>> pins = read().pins;
    pins.put(data, scores);
    List<String> lines = new ArrayList<>();
    pins.forEach((name, rows) ->
        rows.forEach((measure, figure) -> lines.add(String.join("\t", name, measure, figure))));
    Files.write(FILE, lines);
  }
}
