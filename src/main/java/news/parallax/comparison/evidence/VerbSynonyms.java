package news.parallax.comparison.evidence;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import news.parallax.knowledge.ConflictWords;
import news.parallax.knowledge.WordList;

/** Knows which verbs tell of the same happening: "hit" and "struck". */
public final class VerbSynonyms {
  private static final Map<String, Set<String>> ALIKE = alike();

  private VerbSynonyms() {}

  private static Map<String, Set<String>> alike() {
    Map<String, Set<String>> alike = new HashMap<>();
    for (String line : WordList.of("alike-verbs.txt").entries()) {
      Set<String> group = Set.of(line.split(", ", -1));
      group.forEach(verb -> alike.computeIfAbsent(verb, v -> new HashSet<>()).addAll(group));
    }
    return alike;
  }

  /** Whether they do, and say enough to stand for one happening. */
  public static boolean alikeAndTelling(String one, String other) {
    return !ConflictWords.LIGHT_VERBS.hasAsWritten(one)
        && !ConflictWords.LIGHT_VERBS.hasAsWritten(other)
        && alike(one, other);
  }

  /** Whether two lemmas may tell of one happening; a particle is left out where only one has it. */
  public static boolean alike(String one, String other) {
    return one.equals(other) || ALIKE.getOrDefault(one, Set.of()).contains(other);
  }
}
