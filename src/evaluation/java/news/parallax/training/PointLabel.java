package news.parallax.training;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.SequencedMap;
import java.util.stream.Collectors;
import news.parallax.article.Span;
import news.parallax.comparison.Conflict;
import org.jspecify.annotations.Nullable;

/**
 * A point that two real reports both tell, by place.
 *
 * @param left where the first report tells it
 * @param verdict what the difference amounts to; null where both tell the same
 */
record PointLabel(
    Place left, Place right, Conflict.@Nullable Verdict verdict, Conflict.Kind kind) {
  private static final String AGREE = "agree";

  /** A place in an article, by the id that its collection gives it, behind its title. */
  record Place(String article, Span span) {}

  /** The labels in {@code file} by the two articles they are of. */
  static SequencedMap<List<String>, List<PointLabel>> read(Path file) throws IOException {
    return Files.readAllLines(file).stream()
        .filter(line -> !line.startsWith("#"))
        .map(line -> parsed(List.of(line.split("\t", -1))))
        .collect(
            Collectors.groupingBy(
                one -> List.of(one.left.article, one.right.article),
                LinkedHashMap::new,
                Collectors.toList()));
  }

  private static PointLabel parsed(List<String> parts) {
    return new PointLabel(
        place(parts.subList(0, 3)),
        place(parts.subList(3, 6)),
        parts.get(6).equals(AGREE) ? null : Conflict.Verdict.valueOf(constant(parts.get(6))),
        Conflict.Kind.valueOf(constant(parts.get(7))));
  }

  private static Place place(List<String> parts) {
    Span span = new Span(Integer.parseInt(parts.get(1)), Integer.parseInt(parts.get(2)));
    return new Place(parts.getFirst(), span);
  }

  private static String constant(String word) {
    return word.toUpperCase(Locale.ROOT).replace('-', '_');
  }
}
