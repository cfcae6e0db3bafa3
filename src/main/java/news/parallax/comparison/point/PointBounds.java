package news.parallax.comparison.point;

import java.util.List;
import news.parallax.knowledge.WordList;

/**
 * When the judge of points is believed, as {@code parallax train points} found it.
 *
 * @param ofBriefs the chance, 0 to 1, from which on two sentences of two short reports count as
 *     rival answers
 * @param ofLong the same for longer reports, in which more lies near each other by chance
 */
record PointBounds(double ofBriefs, double ofLong) {
  /** Those that ship. */
  static PointBounds shipped() {
    List<String> lines = WordList.of(PointBounds.class, "point-bounds.tsv").entries();
    return new PointBounds(value(lines, "least\t"), value(lines, "least-of-long\t"));
  }

  private static double value(List<String> lines, String key) {
    return lines.stream()
        .filter(line -> line.startsWith(key))
        .map(line -> Double.valueOf(line.substring(key.length())))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("point-bounds.tsv lacks " + key.strip()));
  }
}
