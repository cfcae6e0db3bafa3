package news.parallax.comparison.conflict;

import java.util.List;
import java.util.Set;
import news.parallax.knowledge.WordList;

/** Knows which units may stand for each other: "19 children" and "14 pupils". */
final class Counted {
  private static final List<Set<String>> ALIKE =
      WordList.of("like-units.txt").entries().stream()
          .map(line -> Set.of(line.split(" ", -1)))
          .toList();
  private static final Set<String> GENERIC =
      Set.of(
          "",
          "person",
          "people",
          "victim",
          "body",
          "fatality",
          "death",
          "casualty",
          "injury",
          "arrest");

  private Counted() {}

  /** Whether {@code unit} says no more than that people are counted. */
  static boolean isGeneric(String unit) {
    return GENERIC.contains(unit);
  }

  /** Whether one thing may be counted by both. */
  static boolean same(String one, String other) {
    return one.equals(other)
        || (isGeneric(one) && isGeneric(other))
        || ALIKE.stream().anyMatch(group -> group.contains(one) && group.contains(other));
  }
}
