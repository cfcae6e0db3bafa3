package news.parallax.comparison.alignment;

/** Finds the longest run of words that two clauses print alike. */
final class CommonRun {
  /** Longer runs say no more. */
  private static final int MOST = 8;

  private CommonRun() {}

  /** Its length in words and marks, eight at most; in time of the product of both lengths. */
  static int longest(int[] some, int[] others) {
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
}
