package news.parallax.comparison.alignment;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What two clauses share.
 *
 * @param sense cosine of the clauses' vectors
 * @param context cosine of the vectors of the sentences they stand in
 * @param covered how much of the better covered clause's weight the shared terms carry, 0 to 1
 * @param rare shared terms that are rare in the story
 * @param numbers shared numbers
 * @param predicate whether the main verbs agree
 * @param object whether what it was done to agrees
 */
record Signals(
    double sense,
    double context,
    double covered,
    List<String> rare,
    int numbers,
    Agreement predicate,
    Agreement object) {

  /** Whether a part of both clauses is the same. */
  enum Agreement {
    SAME,
    OTHER
  }

  /**
   * The probability that both tell the same: a logistic model whose weights were fitted to clause
   * pairs of twelve stories labelled by hand (docs/evaluation.md).
   */
  double probability() {
    double sum =
        4.14 * sense
            + 5.63 * context
            + 1.09 * covered
            + 1.24 * Math.min(4, rare.size())
            + 1.23 * Math.min(2, numbers)
            + (predicate == Agreement.SAME ? 1.07 : 0)
            + (object == Agreement.SAME ? 1.30 : 0)
            - 7.57;
    return 1 / (1 + Math.exp(-sum));
  }

  /** One readable phrase. */
  String because() {
    List<String> reasons = new ArrayList<>();
    reasons.add("sense %.2f, context %.2f".formatted(sense, context));
    if (!rare.isEmpty()) {
      reasons.add("share what few clauses here hold: " + String.join(", ", rare));
    }
    if (predicate == Agreement.SAME) {
      reasons.add("same verb");
    }
    if (object == Agreement.SAME) {
      reasons.add("same object");
    }
    return "%.0f %% sure: %s"
        .formatted(100 * probability(), String.join("; ", reasons))
        .toLowerCase(Locale.ROOT);
  }
}
