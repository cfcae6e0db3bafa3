package news.parallax.training;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import news.parallax.article.Span;

/**
 * Two places in a story's articles, and whether a reader found that both tell the same.
 *
 * @param story as {@code ne-71}, or after {@code load:} the ids of its articles with a plus between
 */
record LabelledPair(String story, Place one, Place other, boolean isSame) {
  /** A place in one of a story's articles, counted in the order of the collection's file. */
  record Place(int article, Span span) {}

  /** The pairs of the lines of {@code file}, by story. */
  static Map<String, List<LabelledPair>> read(Path file) throws IOException {
    return Files.readAllLines(file).stream()
        .filter(line -> !line.startsWith("#"))
        .map(LabelledPair::parsed)
        .collect(Collectors.groupingBy(LabelledPair::story, TreeMap::new, Collectors.toList()));
  }

  private static LabelledPair parsed(String line) {
    String[] parts = line.split("\t", -1);
    return new LabelledPair(parts[0], place(parts, 1), place(parts, 4), parts[7].equals("1"));
  }

  private static Place place(String[] parts, int from) {
    int start = Integer.parseInt(parts[from + 1]);
    int end = Integer.parseInt(parts[from + 2]);
    return new Place(Integer.parseInt(parts[from]), new Span(start, end));
  }
}
