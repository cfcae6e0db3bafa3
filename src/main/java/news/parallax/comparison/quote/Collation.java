package news.parallax.comparison.quote;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import news.parallax.article.AlignedText;

/**
 * One wording of an utterance laid against another, word by word; case and marks make no
 * difference.
 *
 * @param runs in the order of the wording
 */
public record Collation(List<Run> runs) {
  /** Copies the list. */
  public Collation {
    runs = List.copyOf(runs);
  }

  /** What became of a stretch of words. */
  public enum Change {
    /** In both wordings. */
    KEPT,
    /** In this wording alone. */
    ADDED,
    /** In the other wording alone. */
    DROPPED,
    /** In this wording where the other has other words. */
    CHANGED
  }

  /**
   * Neighbouring words with the same fate, joined by spaces.
   *
   * @param words this wording's; the other's when dropped
   * @param instead the other's words when changed, else empty
   */
  public record Run(Change change, String words, String instead) {}

  /** {@code wording} as it differs from {@code base}; blank texts have no words. */
  public static Collation of(String base, String wording) {
    return new Collation(new Walk(words(base), words(wording)).runs());
  }

  private static List<String> words(String text) {
    return Arrays.stream(text.strip().split("\\s+")).filter(word -> !word.isEmpty()).toList();
  }

  /** One collation being made. */
  private static final class Walk {
    private final List<String> before;
    private final List<String> after;
    private final List<Run> runs = new ArrayList<>();
    private int i;
    private int j;

    Walk(List<String> before, List<String> after) {
      this.before = before;
      this.after = after;
    }

    List<Run> runs() {
      List<int[]> pairs = WordAlignment.pairs(keys(before), keys(after));
      for (int k = 0; k < pairs.size(); ) {
        gap(pairs.get(k));
        int end = endOfRun(pairs, k);
        j = pairs.get(end - 1)[1] + 1;
        i = pairs.get(end - 1)[0] + 1;
        runs.add(new Run(Change.KEPT, joined(after, pairs.get(k)[1], j), ""));
        k = end;
      }
      gap(new int[] {before.size(), after.size()});
      return runs;
    }

    /** The words of both up to the next word they share. */
    private void gap(int[] next) {
      String dropped = joined(before, i, next[0]);
      String added = joined(after, j, next[1]);
      if (!dropped.isEmpty() && !added.isEmpty()) {
        runs.add(new Run(Change.CHANGED, added, dropped));
      } else if (!dropped.isEmpty()) {
        runs.add(new Run(Change.DROPPED, dropped, ""));
      } else if (!added.isEmpty()) {
        runs.add(new Run(Change.ADDED, added, ""));
      }
    }

    private static int endOfRun(List<int[]> pairs, int from) {
      int end = from + 1;
      while (end < pairs.size()
          && pairs.get(end)[0] == pairs.get(end - 1)[0] + 1
          && pairs.get(end)[1] == pairs.get(end - 1)[1] + 1) {
        end++;
      }
      return end;
    }

    private static String joined(List<String> words, int start, int end) {
      return String.join(" ", words.subList(start, end));
    }

    private static List<String> keys(List<String> words) {
      return words.stream().map(Walk::key).toList();
    }

    private static String key(String word) {
      StringBuilder letters = new StringBuilder();
      AlignedText.fold(word)
          .text()
          .codePoints()
          .filter(Character::isLetterOrDigit)
          .forEach(letters::appendCodePoint);
      return letters.isEmpty() ? word : letters.toString();
    }
  }
}
