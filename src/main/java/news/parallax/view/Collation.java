package news.parallax.view;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * One wording of an utterance laid against another, word by word.
 *
 * <p>The longest common subsequence of the two lists of words, compared without case and marks, by
 * dynamic programming: quadratic in the length of a quotation, so very long pairs are not marked.
 */
final class Collation {
  private static final int MOST_CELLS = 1_000_000;

  /** What became of a stretch of words. */
  enum Change {
    /** In both wordings. */
    KEPT,
    /** In this wording only. */
    ADDED,
    /** In the other wording only. */
    DROPPED
  }

  /** Neighbouring words with the same fate, joined by spaces. */
  record Run(Change change, String words) {}

  private Collation() {}

  /** {@code wording} as it differs from {@code base}. */
  static List<Run> of(String base, String wording) {
    String[] before = words(base);
    String[] after = words(wording);
    if ((long) before.length * after.length > MOST_CELLS) {
      return List.of(new Run(Change.KEPT, wording));
    }
    return walk(before, after, lengths(keys(before), keys(after)));
  }

  private static String[] words(String text) {
    return text.strip().split("\\s+");
  }

  private static String[] keys(String[] words) {
    return Arrays.stream(words).map(Collation::key).toArray(String[]::new);
  }

  private static String key(String word) {
    String letters = word.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    return letters.isEmpty() ? word : letters;
  }

  /** Cell (i, j): length of the longest common subsequence of the words from i and from j on. */
  private static int[][] lengths(String[] before, String[] after) {
    int[][] cells = new int[before.length + 1][after.length + 1];
    for (int i = before.length - 1; i >= 0; i--) {
      for (int j = after.length - 1; j >= 0; j--) {
        cells[i][j] =
            before[i].equals(after[j])
                ? cells[i + 1][j + 1] + 1
                : Math.max(cells[i + 1][j], cells[i][j + 1]);
      }
    }
    return cells;
  }

  private static List<Run> walk(String[] before, String[] after, int[][] cells) {
    List<Run> runs = new ArrayList<>();
    int i = 0;
    int j = 0;
    while (i < before.length || j < after.length) {
      if (isKept(before, after, i, j)) {
        append(runs, Change.KEPT, after[j++]);
        i++;
      } else if (j == after.length || (i < before.length && cells[i + 1][j] >= cells[i][j + 1])) {
        append(runs, Change.DROPPED, before[i++]);
      } else {
        append(runs, Change.ADDED, after[j++]);
      }
    }
    return runs;
  }

  private static boolean isKept(String[] before, String[] after, int i, int j) {
    return i < before.length && j < after.length && key(before[i]).equals(key(after[j]));
  }

  private static void append(List<Run> runs, Change change, String word) {
    if (!runs.isEmpty() && runs.getLast().change() == change) {
      runs.add(new Run(change, runs.removeLast().words() + " " + word));
    } else {
      runs.add(new Run(change, word));
    }
  }
}
