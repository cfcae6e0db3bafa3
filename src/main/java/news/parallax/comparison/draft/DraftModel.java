package news.parallax.comparison.draft;

import java.util.Map;
import java.util.Objects;
import news.parallax.knowledge.LogisticModel;
import news.parallax.knowledge.WordList;

/**
 * Tells how likely reports bear out all that a draft says: a logistic regression over {@link
 * DraftSignal}, fitted to edited summaries (docs/evaluation.md).
 */
public final class DraftModel {
  /** What stands for the bias in the file of weights. */
  public static final String BIAS = "bias";

  /** What stands there for the chance from which on a draft is taken to be consistent. */
  public static final String LEAST = "least";

  private static final Map<String, Double> WEIGHTS =
      WordList.of(DraftModel.class, "draft-weights.tsv").weights();

  private DraftModel() {}

  /** From which chance on a draft is taken to be consistent with the reports. */
  static double least() {
    return Objects.requireNonNull(WEIGHTS.get(LEAST), LEAST);
  }

  /** The chance, 0 to 1, of what {@code signals} measures, one a signal in their order. */
  static double chance(double[] signals) {
    double sum = WEIGHTS.getOrDefault(BIAS, 0.0);
    for (DraftSignal signal : DraftSignal.values()) {
      sum += WEIGHTS.getOrDefault(signal.key(), 0.0) * signals[signal.index()];
    }
    return LogisticModel.logistic(sum);
  }
}
