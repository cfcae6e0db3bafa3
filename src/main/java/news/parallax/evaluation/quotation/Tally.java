package news.parallax.evaluation.quotation;

import java.util.BitSet;
import java.util.List;
import news.parallax.evaluation.Figure;

/** Counts of found, right and gold pieces over many articles. Not safe for threads. */
final class Tally {
  private static final double LEAST_OVERLAP = 0.8;

  private int found;
  private int right;
  private int recalled;
  private int gold;

  /** Compares; those in {@code tolerated} are neither asked for nor held against us. */
  void add(List<BitSet> ours, List<BitSet> theirs, List<BitSet> tolerated) {
    for (BitSet one : ours) {
      boolean hit = hits(one, theirs);
      if (hit || !hits(one, tolerated)) {
        found++;
        right += hit ? 1 : 0;
      }
    }
    for (BitSet one : theirs) {
      gold++;
      recalled += hits(one, ours) ? 1 : 0;
    }
  }

  private static boolean hits(BitSet one, List<BitSet> others) {
    return others.stream().anyMatch(other -> WordSet.overlap(one, other) >= LEAST_OVERLAP);
  }

  Figure f1() {
    double precision = found == 0 ? 0 : (double) right / found;
    double recall = gold == 0 ? 0 : (double) recalled / gold;
    return new Figure.Rate(
        precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall));
  }

  Figure recall() {
    return new Figure.Share(recalled, gold);
  }

  @Override
  public String toString() {
    return "P %d/%d R %d/%d F1 %s".formatted(right, found, recalled, gold, f1().text());
  }
}
