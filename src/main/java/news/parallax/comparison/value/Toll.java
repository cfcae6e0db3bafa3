package news.parallax.comparison.value;

import java.util.List;
import news.parallax.annotation.Quantity;

/**
 * How many met one fate.
 *
 * @param kind the fate, as {@code killed}
 * @param quantity how many; of nothing named where it is a level ("rose to six Friday")
 */
record Toll(String kind, Quantity quantity) {
  /** Two counts of one kind in a sentence are parts. */
  boolean isOnly(List<Toll> all) {
    return all.stream().filter(other -> other.kind.equals(kind)).count() == 1;
  }

  /** Whether this is {@code other}, or stands in its place. */
  boolean isOf(Quantity other) {
    return quantity.span().overlaps(other.span());
  }
}
