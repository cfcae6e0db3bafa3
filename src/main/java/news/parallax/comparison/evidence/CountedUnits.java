package news.parallax.comparison.evidence;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import news.parallax.annotation.Quantity;
import news.parallax.knowledge.ConflictWords;
import news.parallax.knowledge.WordList;

/** Knows which units may stand for each other: "19 children" and "14 pupils". */
public final class CountedUnits {
  private static final List<Set<String>> ALIKE =
      WordList.of("like-units.txt").entries().stream()
          .map(line -> Set.of(line.split(" ", -1)))
          .toList();

  private CountedUnits() {}

  /** Whether {@code unit} says no more than that people are counted. */
  public static boolean isGeneric(String unit) {
    return unit.isEmpty() || ConflictWords.PEOPLE_COUNTED.hasAsWritten(unit);
  }

  /**
   * Whom a unit names, in small letters and the singular: "norlander" of "Norlanders"; empty for a
   * plain noun.
   */
  public static String people(String unit) {
    boolean named = !unit.isEmpty() && Character.isUpperCase(unit.codePointAt(0));
    String one = named && unit.endsWith("s") ? unit.substring(0, unit.length() - 1) : unit;
    return named ? one.toLowerCase(Locale.ROOT) : "";
  }

  /** Whether both name one thing in one word: "Norlanders" and "the Norlander toll" do. */
  public static boolean isOneWord(String one, String other) {
    return one.equals(other) || (!people(one).isEmpty() && people(one).equals(people(other)));
  }

  /** Whether one thing may be counted by both. */
  public static boolean same(String one, String other) {
    return isOneWord(one, other)
        || (isGeneric(one) && isGeneric(other))
        || ALIKE.stream().anyMatch(group -> group.contains(one) && group.contains(other));
  }

  /** Whether both can be meant by one true value, whatever each counts. */
  public static boolean fit(Quantity one, Quantity other) {
    return !(one.comparable(other) ? one.disjoint(other) : unitless(one).disjoint(unitless(other)))
        .orElse(true);
  }

  /** The amount whatever is counted, to compare "six Friday" with "four civilians". */
  public static Quantity unitless(Quantity quantity) {
    return of(quantity, "");
  }

  /** The amount as one of {@code unit}. */
  public static Quantity of(Quantity quantity, String unit) {
    return new Quantity(
        quantity.span(),
        quantity.least(),
        quantity.most(),
        unit,
        quantity.precision(),
        quantity.whole(),
        quantity.why());
  }
}
