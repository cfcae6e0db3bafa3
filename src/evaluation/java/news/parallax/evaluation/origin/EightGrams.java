package news.parallax.evaluation.origin;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** The runs of eight words in a text: what a simple search for copies compares. */
record EightGrams(Set<List<String>> runs) {
  private static final int LENGTH = 8;
  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

  static EightGrams of(String text) {
    List<String> words =
        NO_WORD.splitAsStream(text.toLowerCase(Locale.ROOT)).filter(w -> !w.isEmpty()).toList();
    Set<List<String>> runs = new HashSet<>();
    for (int i = 0; i + LENGTH <= words.size(); i++) {
      runs.add(words.subList(i, i + LENGTH));
    }
    return new EightGrams(runs);
  }

  /** Whether the two texts have a run in common. */
  boolean shares(EightGrams other) {
    return !Collections.disjoint(runs, other.runs);
  }
}
