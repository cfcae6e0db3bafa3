package news.parallax.comparison.alignment;

import java.util.List;

/** The longest run of words that two clauses print alike. */
final class CommonRun {
  /** Longer runs say no more. */
  static final int MOST = 8;

  private CommonRun() {}

  /** Its length, {@link #MOST} at most; in time of the product of both lengths. */
  static int longest(List<String> some, List<String> others) {
    int[] before = new int[others.size() + 1];
    int longest = 0;
    for (String word : some) {
      int[] now = new int[others.size() + 1];
      for (int j = 0; j < others.size(); j++) {
        now[j + 1] = word.equals(others.get(j)) ? before[j] + 1 : 0;
        longest = Math.max(longest, now[j + 1]);
      }
      before = now;
    }
    return Math.min(MOST, longest);
  }
}
