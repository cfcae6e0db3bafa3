package news.parallax.evaluation.quotation;

import java.util.BitSet;
import java.util.List;
import news.parallax.evaluation.Figure;

/** Counts of found, right and gold pieces over many articles. Not safe for threads. */
final class Tally {
  private static final double LEAST_OVERLAP = 0.8;

  private Figure.Share precision = Figure.Share.NONE;
  private Figure.Share recall = Figure.Share.NONE;

  /** Compares; those in {@code tolerated} are neither asked for nor held against us. */
  void add(List<BitSet> ours, List<BitSet> theirs, List<BitSet> tolerated) {
    for (BitSet one : ours) {
      boolean hit = hits(one, theirs);
      if (hit || !hits(one, tolerated)) {
        precision = precision.and(hit);
      }
    }
    for (BitSet one : theirs) {
      recall = recall.and(hits(one, ours));
    }
  }

  private static boolean hits(BitSet one, List<BitSet> others) {
    return others.stream().anyMatch(other -> WordSet.overlap(one, other) >= LEAST_OVERLAP);
  }

  Figure f1() {
    return Figure.Rate.f1(precision, recall);
  }

  Figure recall() {
    return recall;
  }

  @Override
  public String toString() {
    return "P %s R %s F1 %s".formatted(precision.text(), recall.text(), f1().text());
  }
}
