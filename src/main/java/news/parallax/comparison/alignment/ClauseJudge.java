package news.parallax.comparison.alignment;

import java.util.Optional;

/**
 * Reads two clauses together, each in its sentence, and says whether they tell the same fact.
 *
 * <p>A judge is safe for use by many threads, and one verdict does not depend on the others asked
 * for.
 */
@FunctionalInterface
public interface ClauseJudge {
  /** Beyond this a judge is as sure as it is told of. */
  double MOST_LEANING = 5;

  /** A judge that never knows; whoever asks it goes by the other signals alone. */
  ClauseJudge SILENT = (one, other) -> Optional.empty();

  /**
   * What it thinks of two clauses; all are probabilities.
   *
   * @param same that both tell one fact
   * @param entailment that one holds if the other does
   * @param neutral that neither it nor its contrary follows
   * @param contradiction that one is false if the other holds
   */
  record Verdict(double same, double entailment, double neutral, double contradiction) {
    /** How far it leans to the same fact, as {@link ClauseJudge#leaning} measures it. */
    public double leaning() {
      return ClauseJudge.leaning(same);
    }
  }

  /** The logarithm of the odds of {@code probability}, kept between -5 and 5; 0 is undecided. */
  static double leaning(double probability) {
    double odds = Math.log(probability / (1 - probability));
    return Math.clamp(odds, -MOST_LEANING, MOST_LEANING);
  }

  /** What it thinks of {@code one} and {@code other}; empty when it has no opinion. */
  Optional<Verdict> verdict(ClauseInSentence one, ClauseInSentence other);
}
