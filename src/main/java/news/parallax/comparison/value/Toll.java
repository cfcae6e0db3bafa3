package news.parallax.comparison.value;

import java.util.List;
import news.parallax.annotation.Quantity;
import news.parallax.comparison.evidence.CountedUnits;

/**
 * How many met one fate.
 *
 * @param kind the fate, as {@code killed}
 * @param quantity how many; of nothing named where it is a level ("rose to six Friday")
 */
record Toll(String kind, Quantity quantity) {
  /** Two counts of one group in a sentence are parts. */
  boolean isOnly(List<Toll> all) {
    return all.stream().filter(other -> other.group().equals(group())).count() == 1;
  }

  /** Its fate, with the people where one is named: "killed norlander". */
  String group() {
    return (kind + " " + CountedUnits.people(quantity.unit())).strip();
  }

  /** Whether this is {@code other}, or stands in its place. */
  boolean isOf(Quantity other) {
    return quantity.span().overlaps(other.span());
  }
}
