package news.parallax.training;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/**
 * How far two files of weights lie apart. A name that one of them lacks weighs nothing there.
 *
 * @param names how many either has
 * @param missing how many only the first has
 * @param added how many only the second has
 * @param beyond how many weights differ by more than the tolerance
 * @param largest the largest difference
 * @param at the name it is of; empty when nothing differs
 */
public record WeightDifference(
    int names, int missing, int added, int beyond, double largest, String at) {
  /** Rounding to three decimals must not count. */
  private static final double ROUNDING = 1e-9;

  /** How far {@code second} is from {@code first}. */
  public static WeightDifference between(Weights first, Weights second, double tolerance) {
    Set<String> names = new TreeSet<>(first.byName().keySet());
    names.addAll(second.byName().keySet());
    int beyond = 0;
    double largest = 0;
    String at = "";
    for (String name : names) {
      double apart = Math.abs(weight(first, name) - weight(second, name));
      beyond += apart > tolerance + ROUNDING ? 1 : 0;
      if (apart > largest + ROUNDING) {
        largest = apart;
        at = name;
      }
    }
    int missing = names.size() - second.byName().size();
    int added = names.size() - first.byName().size();
    return new WeightDifference(names.size(), missing, added, beyond, largest, at);
  }

  private static double weight(Weights weights, String name) {
    return weights.byName().getOrDefault(name, 0.0);
  }

  /** Whether no weight differs by more than the tolerance. */
  public boolean isNone() {
    return beyond == 0;
  }

  /** All of it in one line. */
  public String words() {
    String most =
        at.isEmpty() ? "" : String.format(Locale.ROOT, "; most: %.3f of %s", largest, at);
    return "%d of %d weights differ, %d are gone, %d are new%s"
        .formatted(beyond, names, missing, added, most);
  }
}
