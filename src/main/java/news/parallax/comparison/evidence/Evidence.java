package news.parallax.comparison.evidence;

import java.util.ArrayList;
import java.util.List;

/**
 * What speaks for two values being answers to one question: the sense of what is told of them, what
 * they have in common, and that neither report gives another value of the sort. The weights and
 * thresholds were set on invented and real stories together, see docs/evaluation.md.
 *
 * @param likeness of the words around the values, from -1 to 1
 * @param score of everything together
 * @param reasons in words, the likeness first
 */
public record Evidence(double likeness, double score, List<String> reasons) {
  /** What each thing in common adds to the likeness of the words; by hand. */
  private static final double BY_TRAIT = 0.08;

  /** What an amount {@link #MOST_TIMES} times another takes away; by hand. */
  private static final double FOR_TIMES = 0.12;

  /** The logarithm of the most times that two answers to one question are apart. */
  private static final double MOST_TIMES = Math.log(5);

  /** Where both reports give one value of the sort, where they give three, where four. */
  private static final double[] BY_NUMBER = {0.15, 0.08, 0.03};

  /** One value of each report. */
  private static final int FEWEST = 2;

  /** What each e-fold of sentence pairs over a brief takes away; by hand. */
  private static final double FOR_CROWD = 0.05;

  /** Pairs of sentences of two news in brief. */
  private static final double BRIEF_PAIRS = 100;

  /** Copies the list. */
  public Evidence {
    reasons = List.copyOf(reasons);
  }

  /** The likeness alone. */
  public static Evidence of(double likeness) {
    return new Evidence(
        likeness, likeness, List.of("told in like words (%.2f)".formatted(likeness)));
  }

  /** This with one more thing the values have in common, if they have. */
  public Evidence and(boolean present, String reason) {
    return present ? plus(BY_TRAIT, reason) : this;
  }

  /** This where the reports give {@code values} values of the sort together. */
  public Evidence among(int values) {
    int more = values - FEWEST;
    if (more >= BY_NUMBER.length) {
      return this;
    }
    return plus(
        BY_NUMBER[more], more == 0 ? "each report gives one alone" : "the reports give few others");
  }

  /** This where one amount is {@code times} the other. */
  public Evidence apart(double times) {
    return new Evidence(likeness, score - FOR_TIMES * Math.log(times) / MOST_TIMES, reasons);
  }

  /** This between reports of so many sentences, of which more lie near each other by chance. */
  public Evidence crowded(int sentences, int others) {
    double pairs = (double) sentences * others / BRIEF_PAIRS;
    return pairs <= 1 ? this : new Evidence(likeness, score - FOR_CROWD * Math.log(pairs), reasons);
  }

  private Evidence plus(double weight, String reason) {
    List<String> all = new ArrayList<>(reasons);
    all.add(reason);
    return new Evidence(likeness, score + weight, all);
  }
}
