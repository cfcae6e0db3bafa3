package news.parallax.comparison.alignment;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds the longest run of words that two clauses print alike. For one thread. */
final class CommonRun {
  /** Longer runs say no more. */
  private static final int MOST = 8;

  private final Map<String, Integer> numbers = new HashMap<>();
  private final Map<Unit, int[]> words = new HashMap<>();

  /** Its length in words and marks, eight at most; in time of the product of both lengths. */
  int longest(Unit a, Unit b) {
    int[] some = words.computeIfAbsent(a, this::numbered);
    int[] others = words.computeIfAbsent(b, this::numbered);
    int[] before = new int[others.length + 1];
    int longest = 0;
    for (int word : some) {
      for (int j = others.length; j > 0; j--) {
        before[j] = word == others[j - 1] ? before[j - 1] + 1 : 0;
        longest = Math.max(longest, before[j]);
      }
    }
    return Math.min(MOST, longest);
  }

  private int[] numbered(Unit unit) {
    List<String> folded = unit.folded();
    return folded.stream()
        .mapToInt(word -> numbers.computeIfAbsent(word, any -> numbers.size()))
        .toArray();
  }
}
