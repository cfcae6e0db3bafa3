package news.parallax.training;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.SequencedMap;

/**
 * A file of fitted weights: lines of comment after {@code #}, then a name, a tab and a weight with
 * three decimals a line.
 *
 * @param header the lines of comment, without {@code # }
 * @param byName in the order of the file
 */
public record Weights(List<String> header, SequencedMap<String, Double> byName) {
  private static final String COMMENT = "# ";

  /** Copies both. */
  public Weights {
    header = List.copyOf(header);
    byName = new LinkedHashMap<>(byName);
  }

  /**
   * Reads {@code file}.
   *
   * @throws IOException when it is not there or is no such file
   */
  public static Weights read(Path file) throws IOException {
    List<String> header = new ArrayList<>();
    SequencedMap<String, Double> byName = new LinkedHashMap<>();
    for (String line : Files.readAllLines(file)) {
      int tab = line.lastIndexOf('\t');
      if (tab < 0 && line.startsWith(COMMENT.strip())) {
        header.add(line.substring(Math.min(line.length(), COMMENT.length())));
      } else if (tab < 0) {
        throw new IOException("%s: need a name, a tab and a weight, got %s".formatted(file, line));
      } else {
        byName.put(line.substring(0, tab), Double.valueOf(line.substring(tab + 1)));
      }
    }
    return new Weights(header, byName);
  }

  /** The same below {@code lines} of comment more. */
  public Weights with(List<String> lines) {
    List<String> all = new ArrayList<>(header);
    all.addAll(lines);
    return new Weights(all, byName);
  }

  /** The file as text. */
  public String text() {
    StringBuilder text = new StringBuilder();
    header.forEach(line -> text.append(COMMENT).append(line).append('\n'));
    byName.forEach(
        (name, weight) -> text.append(String.format(Locale.ROOT, "%s\t%.3f%n", name, weight)));
    return text.toString();
  }
}
