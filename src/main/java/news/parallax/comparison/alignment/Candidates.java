package news.parallax.comparison.alignment;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Finds, through an index of terms, the clauses of the other article whose words agree best with a
 * clause's.
 */
final class Candidates {
  /** So low, and so many, because members of a fact are held against each other by these scores. */
  private static final double LEAST_COSINE = 0.02;

  private static final int MOST = 15;

  /** Cosines are compared to this fraction. */
  private static final double FINENESS = 1 << 30;

  /** Where a term stands: clauses by index, and what it weighs in each. */
  @SuppressWarnings("ArrayRecordComponent") // never compared, never handed out
  private record Postings(int[] units, double[] weights) {}

  private final List<Unit> units;
  private final Postings[] postings;

  /** An index of {@code units}, whose terms are numbered up to {@code terms}. */
  Candidates(List<Unit> units, int terms) {
    this.units = units;
    this.postings = new Postings[terms];
    int[] filled = new int[terms];
    for (Unit unit : units) {
      for (int term : unit.terms().ids()) {
        filled[term]++;
      }
    }
    Arrays.setAll(postings, term -> new Postings(new int[filled[term]], new double[filled[term]]));
    for (Unit unit : units.reversed()) {
      for (int i = 0; i < unit.terms().size(); i++) {
        int term = unit.terms().ids()[i];
        int place = --filled[term];
        postings[term].units[place] = unit.index();
        postings[term].weights[place] = unit.terms().weights()[i];
      }
    }
  }

  /** The clauses of the other article that are near enough, at most fifteen, by index. */
  int[] of(Unit unit) {
    int[] best = Arrays.stream(ranked(unit)).mapToInt(key -> (int) key).limit(MOST).toArray();
    Arrays.sort(best);
    return best;
  }

  /** The clauses near enough, best first: the cosine in the upper half, the index in the lower. */
  private long[] ranked(Unit unit) {
    double[] cosines = cosines(unit);
    long[] keys =
        IntStream.range(0, cosines.length)
            .filter(other -> cosines[other] >= LEAST_COSINE)
            .filter(other -> units.get(other).position() != unit.position())
            .mapToLong(other -> (long) ((2 - cosines[other]) * FINENESS) << 32 | other)
            .toArray();
    Arrays.sort(keys);
    return keys;
  }

  private double[] cosines(Unit unit) {
    double[] cosines = new double[units.size()];
    for (int i = 0; i < unit.terms().size(); i++) {
      Postings where = postings[unit.terms().ids()[i]];
      double weight = unit.terms().weights()[i];
      for (int j = 0; j < where.units.length; j++) {
        cosines[where.units[j]] += weight * where.weights[j];
      }
    }
    return cosines;
  }
}
