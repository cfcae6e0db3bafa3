package news.parallax.comparison.value;

import java.util.Map;
import java.util.Objects;
import news.parallax.knowledge.LogisticModel;
import news.parallax.knowledge.WordList;

/**
 * Tells how likely two values answer one question: a logistic regression over {@link SlotSignal},
 * fitted to invented stories and to equal rare values of real reports (docs/evaluation.md).
 */
final class SlotModel {
  private static final Map<String, Double> WEIGHTS =
      WordList.of(SlotModel.class, "slot-weights.tsv").weights();

  /** From which chance on two values are held against each other. */
  static final double LEAST = weight(ValueSlots.LEAST);

  private static final double BIAS = weight(ValueSlots.BIAS);
  private static final double[] BY_SIGNAL = bySignal();

  private SlotModel() {}

  private static double weight(String name) {
    return Objects.requireNonNull(WEIGHTS.get(name), name);
  }

  private static double[] bySignal() {
    SlotSignal[] signals = SlotSignal.values();
    double[] weights = new double[signals.length];
    for (SlotSignal signal : signals) {
      weights[signal.index()] = WEIGHTS.getOrDefault(signal.key(), 0.0);
    }
    return weights;
  }

  /** The chance, 0 to 1, of what {@code signals} measures, one a signal in their order. */
  static double chance(double[] signals) {
    double sum = BIAS;
    for (int i = 0; i < BY_SIGNAL.length; i++) {
      sum += BY_SIGNAL[i] * signals[i];
    }
    return LogisticModel.logistic(sum);
  }
}
