package news.parallax.comparison.alignment;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import news.parallax.article.WordList;

/**
 * Weighs the signals of two clauses: a logistic regression fitted to pairs labelled by hand
 * (docs/evaluation.md).
 *
 * @param bias the sum for signals that are all zero
 */
record FactModel(Map<Signal, Double> weights, double bias) {
  /** What stands for the bias in the file of weights. */
  static final String BIAS = "bias";

  /** Copies the weights. */
  FactModel {
    weights = new EnumMap<>(weights);
  }

  /** The one that ships with Parallax. */
  static FactModel shipped() {
    Map<String, Double> read = new HashMap<>();
    for (String line : WordList.of(FactModel.class, "signal-weights.tsv").entries()) {
      int tab = line.indexOf('\t');
      read.put(line.substring(0, tab), Double.valueOf(line.substring(tab + 1)));
    }
    Map<Signal, Double> weights = new EnumMap<>(Signal.class);
    for (Signal signal : Signal.values()) {
      weights.put(signal, read.getOrDefault(signal.key(), 0.0));
    }
    return new FactModel(weights, read.getOrDefault(BIAS, 0.0));
  }

  /** The probability that both tell the same. */
  double probability(Signals signals) {
    return logistic(sum(signals, Signal.Aspect.EVENT) + sum(signals, Signal.Aspect.ACCOUNT));
  }

  /** The probability that both speak of the same, in whatever numbers, whether stated or denied. */
  double eventProbability(Signals signals) {
    return logistic(sum(signals, Signal.Aspect.EVENT));
  }

  private double sum(Signals signals, Signal.Aspect aspect) {
    double sum = aspect == Signal.Aspect.EVENT ? bias : 0;
    for (Map.Entry<Signal, Double> weight : weights.entrySet()) {
      if (weight.getKey().aspect() == aspect) {
        sum += weight.getValue() * signals.value(weight.getKey());
      }
    }
    return sum;
  }

  private static double logistic(double sum) {
    return 1 / (1 + Math.exp(-sum));
  }
}
