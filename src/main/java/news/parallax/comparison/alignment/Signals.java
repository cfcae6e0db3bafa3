package news.parallax.comparison.alignment;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What two clauses share.
 *
 * @param sense cosine of the clauses' vectors, read in the light of their sentences
 * @param words how well each word finds a like one in the other clause, 0 to 1
 * @param covered how much of the better covered clause's weight the shared terms carry, 0 to 1
 * @param marks shared terms that either article uses in few places
 * @param context how rare the terms are that their sentences share beside those, 0 to 10
 * @param predicate whether the main verbs agree
 * @param object whether what it was done to agrees
 * @param time whether both name a date, both a time of day or both a length
 * @param polarity whether both state it or both negate it
 * @param steps how many degrees of certainty lie between them
 */
record Signals(
    double sense,
    double words,
    double covered,
    List<String> marks,
    double context,
    Agreement predicate,
    Agreement object,
    Agreement time,
    Agreement polarity,
    int steps) {
  private static final int MOST_MARKS = 4;

  /** Whether a part of both clauses is the same. */
  enum Agreement {
    SAME,
    OTHER
  }

  /**
   * The probability that both tell the same: a logistic model whose weights were fitted to clause
   * pairs of many stories labelled by hand (docs/decisions.md).
   */
  double probability() {
    return logistic(event() + (polarity == Agreement.OTHER ? -1.60 : 0) - 0.36 * steps);
  }

  /** The probability that both speak of the same, whether they state or deny it. */
  double eventProbability() {
    return logistic(event());
  }

  private double event() {
    return 5.08 * sense
        + 4.55 * words
        + 0.61 * covered
        + 0.92 * Math.min(MOST_MARKS, marks.size())
        + 0.26 * context
        + (predicate == Agreement.SAME ? 0.87 : 0)
        + (object == Agreement.SAME ? 0.40 : 0)
        + (time == Agreement.SAME ? 1.11 : 0)
        - 7.58;
  }

  private static double logistic(double sum) {
    return 1 / (1 + Math.exp(-sum));
  }

  /** One readable phrase. */
  String because() {
    List<String> reasons = new ArrayList<>();
    reasons.add("sense %.2f, words %.2f".formatted(sense, words));
    if (!marks.isEmpty()) {
      reasons.add("share what few clauses here hold: " + String.join(", ", marks));
    }
    if (predicate == Agreement.SAME) {
      reasons.add("same verb");
    }
    if (object == Agreement.SAME) {
      reasons.add("same object");
    }
    if (polarity == Agreement.OTHER) {
      reasons.add("but one negates it");
    }
    return "%.0f %% sure: %s"
        .formatted(100 * probability(), String.join("; ", reasons))
        .toLowerCase(Locale.ROOT);
  }
}
