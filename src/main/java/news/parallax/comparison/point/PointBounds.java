package news.parallax.comparison.point;

import java.util.List;
import news.parallax.knowledge.WordList;

/**
 * When the judge of points is believed, as {@code parallax train points} found it.
 *
 * @param least the chance, 0 to 1, from which on two sentences count as rival answers
 */
record PointBounds(double least) {
  /** Those that ship. */
  static PointBounds shipped() {
    List<String> lines = WordList.of(PointBounds.class, "point-bounds.tsv").entries();
    return new PointBounds(value(lines, "least\t"));
  }

  private static double value(List<String> lines, String key) {
    return lines.stream()
        .filter(line -> line.startsWith(key))
        .map(line -> Double.valueOf(line.substring(key.length())))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("point-bounds.tsv lacks " + key.strip()));
  }
}
