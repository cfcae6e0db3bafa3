package news.parallax.comparison.quote;

import java.util.ArrayList;
import java.util.List;

/**
 * The longest common subsequence of two word lists, by dynamic programming in time and memory of
 * the product of their lengths, each cut at a fixed length.
 */
final class WordAlignment {
  private static final int LONGEST = 400;

  private WordAlignment() {}

  /** Pairs of equal words, rising in both lists. */
  static List<int[]> pairs(List<String> one, List<String> other) {
    int rows = Math.min(LONGEST, one.size());
    int columns = Math.min(LONGEST, other.size());
    int[][] best = new int[rows + 1][columns + 1];
    for (int i = rows - 1; i >= 0; i--) {
      for (int j = columns - 1; j >= 0; j--) {
        best[i][j] =
            one.get(i).equals(other.get(j))
                ? best[i + 1][j + 1] + 1
                : Math.max(best[i + 1][j], best[i][j + 1]);
      }
    }
    return trace(one, other, best, rows, columns);
  }

  private static List<int[]> trace(
      List<String> one, List<String> other, int[][] best, int rows, int columns) {
    List<int[]> pairs = new ArrayList<>();
    int i = 0;
    int j = 0;
    while (i < rows && j < columns) {
      if (one.get(i).equals(other.get(j))) {
        pairs.add(new int[] {i++, j++});
      } else if (best[i + 1][j] >= best[i][j + 1]) {
        i++;
      } else {
        j++;
      }
    }
    return pairs;
  }
}
