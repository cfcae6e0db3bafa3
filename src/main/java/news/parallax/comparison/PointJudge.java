package news.parallax.comparison;

import java.util.Optional;

/**
 * Reads two whole sentences of two reports together and says how what they tell of one point goes
 * together. The engine puts a language model behind it. Safe for use by many threads; one ruling
 * does not depend on the others asked for.
 */
@FunctionalInterface
public interface PointJudge {
  /** A judge that never knows, with which no conflict is found by sense alone. */
  PointJudge SILENT = (earlier, later) -> Optional.empty();

  /**
   * What it thinks of two sentences; the four are probabilities that sum to 1.
   *
   * @param neither that they answer no question in common
   * @param compatible that they answer one, and both can be true
   * @param conflict that they answer one, and both cannot be true
   * @param update that the later report supersedes the earlier one
   * @param kind what they would differ on
   */
  record Ruling(
      double neither, double compatible, double conflict, double update, Conflict.Kind kind) {
    /** That both cannot be true as they stand. */
    public double open() {
      return conflict + update;
    }
  }

  /** How {@code earlier} goes with {@code later}; empty when it has no opinion. */
  Optional<Ruling> ruling(String earlier, String later);
}
