package news.parallax.comparison;

import java.util.List;
import news.parallax.article.Explanation;

/**
 * Who got it from whom, and how many independent origins that leaves.
 *
 * @param least origins there are at least: those that may be one count once
 * @param most origins there are at most: only those that are known to be one count once
 * @param descents in the order of the reports that received the words
 * @param doubts why some origins may be one; empty when {@code least} is {@code most}
 */
public record Lineage(int least, int most, List<Descent> descents, List<Explanation> doubts) {
  /** Nothing is known. */
  public static final Lineage UNKNOWN = new Lineage(0, 0, List.of(), List.of());

  /** Copies the lists and refuses crossed bounds. */
  public Lineage {
    descents = List.copyOf(descents);
    doubts = List.copyOf(doubts);
    if (least > most) {
      throw new IllegalArgumentException("need least <= most, got %d, %d".formatted(least, most));
    }
  }
}
