package news.parallax.comparison.alignment;

import java.util.HashMap;
import java.util.Map;
import news.parallax.knowledge.LogisticModel;
import news.parallax.knowledge.WordList;

/**
 * Weighs the signals of two clauses: a logistic regression fitted to pairs labelled by hand
 * (docs/evaluation.md).
 */
final class FactModel {
  /** What stands for the bias in the file of weights. */
  static final String BIAS = "bias";

  private static final Signal[] SIGNALS = Signal.values();

  private final double[] weights = new double[Signal.COUNT];
  private final double bias;

  /**
   * A model.
   *
   * @param weights none is zero
   * @param bias the sum for signals that are all zero
   */
  FactModel(Map<Signal, Double> weights, double bias) {
    weights.forEach((signal, weight) -> this.weights[signal.index()] = weight);
    this.bias = bias;
  }

  /** The one that knows no judge. */
  static FactModel unjudged() {
    return shipped("signal-weights.tsv");
  }

  /** The one for clauses that a judge has read. */
  static FactModel judged() {
    return shipped("judged-weights.tsv");
  }

  private static FactModel shipped(String file) {
    Map<String, Double> read = WordList.of(FactModel.class, file).weights();
    Map<Signal, Double> weights = new HashMap<>();
    for (Signal signal : SIGNALS) {
      weights.put(signal, read.getOrDefault(signal.key(), 0.0));
    }
    return new FactModel(weights, read.getOrDefault(BIAS, 0.0));
  }

  double weight(Signal signal) {
    return weights[signal.index()];
  }

  double bias() {
    return bias;
  }

  /** The probability that both tell the same. */
  double probability(Signals signals) {
    double sum = bias;
    for (Signal signal : SIGNALS) {
      sum += weight(signal) * signals.value(signal);
    }
    return LogisticModel.logistic(sum);
  }

  /** The probability that both speak of the same, in whatever numbers, whether stated or denied. */
  double eventProbability(Signals signals) {
    return LogisticModel.logistic(bias + events(signals));
  }

  /** The most that {@link #eventProbability} can be when {@code open}, 0 to 1, is not measured. */
  double mostEventProbability(Signals signals, Signal... open) {
    double sum = bias + events(signals);
    for (Signal signal : open) {
      sum += Math.max(0, weight(signal));
    }
    return LogisticModel.logistic(sum);
  }

  private double events(Signals signals) {
    double sum = 0;
    for (Signal signal : SIGNALS) {
      if (signal.aspect() == Signal.Aspect.EVENT) {
        sum += weight(signal) * signals.value(signal);
      }
    }
    return sum;
  }
}
