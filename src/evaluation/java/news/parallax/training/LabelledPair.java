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
 * @param key its line in the file of labels up to the answer, which names it
 * @param story as {@code ne-71}, or after {@code load:} the ids of its articles with a plus between
 * @param kind in what way a wrong pair is wrong; empty when nobody said
 */
record LabelledPair(
    String key, String story, Place one, Place other, boolean isSame, String kind) {
  private static final int ANSWER = 7;

  /** A place in one of a story's articles, counted in the order of the collection's file. */
  record Place(int article, Span span) {}

  /** The pairs of the lines of {@code file}, by story. */
  static Map<String, List<LabelledPair>> read(Path file) throws IOException {
    return Files.readAllLines(file).stream()
        .filter(line -> !line.startsWith("#"))
        .map(LabelledPair::parsed)
        .collect(Collectors.groupingBy(LabelledPair::story, TreeMap::new, Collectors.toList()));
  }

  /** The answer to each pair of {@code file} by its key. */
  static Map<String, Boolean> answers(Path file) throws IOException {
    return read(file).values().stream()
        .flatMap(List::stream)
        .collect(Collectors.toMap(LabelledPair::key, LabelledPair::isSame, (a, b) -> a));
  }

  private static LabelledPair parsed(String line) {
    String[] parts = line.split("\t", -1);
    return new LabelledPair(
        String.join("\t", List.of(parts).subList(0, ANSWER)),
        parts[0],
        place(parts, 1),
        place(parts, 4),
        parts[ANSWER].equals("1"),
        parts.length > ANSWER + 1 ? parts[ANSWER + 1] : "");
  }

  private static Place place(String[] parts, int from) {
    int start = Integer.parseInt(parts[from + 1]);
    int end = Integer.parseInt(parts[from + 2]);
    return new Place(Integer.parseInt(parts[from]), new Span(start, end));
  }

  /** The place in the article that comes first. */
  Place left() {
    return one.article < other.article ? one : other;
  }

  /** The place in the article that comes last. */
  Place right() {
    return one.article < other.article ? other : one;
  }
}
