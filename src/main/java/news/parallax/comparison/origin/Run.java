package news.parallax.comparison.origin;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Words that stand in the same order in two texts without a gap.
 *
 * @param a index of the first word in the one text
 * @param b index of the first word in the other
 */
record Run(int a, int b, int length) {
  int endOfA() {
    return a + length;
  }

  int endOfB() {
    return b + length;
  }

  /**
   * The longest runs of two texts, by place in {@code a}. Words quoted in both break a run: two
   * reports of one speech did not copy each other. A text against itself gives each pair of places
   * once. Every stretch of {@link WordStream#GRAM} words is looked up in an index and grown to the
   * right unless its diagonal is already covered, so the cost is the texts' length plus what they
   * share.
   */
  static List<Run> shared(WordStream a, WordStream b) {
    Map<Integer, Integer> coveredUntil = new HashMap<>();
    List<Run> runs = new ArrayList<>();
    for (int j = 0; j + WordStream.GRAM <= b.size(); j++) {
      for (int i : a.places(b.gram(j))) {
        boolean mirrored = a == b && i >= j;
        if (mirrored || coveredUntil.getOrDefault(j - i, 0) > j) {
          continue;
        }
        int length = equalWords(a, i, b, j);
        if (length >= WordStream.GRAM) {
          runs.add(new Run(i, j, length));
          coveredUntil.put(j - i, j + length);
        }
      }
    }
    runs.sort(Comparator.comparingInt(Run::a).thenComparingInt(Run::b));
    return runs;
  }

  private static int equalWords(WordStream a, int i, WordStream b, int j) {
    int most = Math.min(a == b ? j - i : a.size() - i, b.size() - j);
    int length = 0;
    while (length < most && isShared(a.word(i + length), b.word(j + length))) {
      length++;
    }
    return length;
  }

  static boolean isShared(Word a, Word b) {
    return a.form().equals(b.form()) && !(a.quoted() && b.quoted());
  }
}
