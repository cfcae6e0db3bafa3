package news.parallax.comparison.alignment;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Fits a logistic regression by gradient descent, every signal scaled to mean 0 and deviation 1 and
 * held back by the square of its weight.
 */
final class LogisticFit {
  private static final List<Signal> SIGNALS = List.of(Signal.values());
  private static final int ROUNDS = 3000;
  private static final double STEP = 0.5;
  private static final double RESTRAINT = 3;
  private static final double LEAST_DEVIATION = 1e-6;

  private final double[][] rows;
  private final boolean[] same;
  private final double[] means;
  private final double[] deviations;
  private final double[] weights;
  private double bias;

  private LogisticFit(List<LabelledSignals> examples) {
    int signals = SIGNALS.size();
    rows = examples.stream().map(LogisticFit::row).toArray(double[][]::new);
    same = new boolean[rows.length];
    for (int i = 0; i < same.length; i++) {
      same[i] = examples.get(i).same();
    }
    means = new double[signals];
    deviations = new double[signals];
    weights = new double[signals];
  }

  /** The model that fits {@code examples} best. */
  static FactModel of(List<LabelledSignals> examples) {
    LogisticFit fit = new LogisticFit(examples);
    fit.scale();
    for (int round = 0; round < ROUNDS; round++) {
      fit.step();
    }
    return fit.model();
  }

  private static double[] row(LabelledSignals example) {
    return SIGNALS.stream().mapToDouble(example.signals()::value).toArray();
  }

  private void scale() {
    for (int j = 0; j < means.length; j++) {
      double sum = 0;
      double squares = 0;
      for (double[] row : rows) {
        sum += row[j];
        squares += row[j] * row[j];
      }
      means[j] = sum / rows.length;
      double variance = squares / rows.length - means[j] * means[j];
      deviations[j] = Math.max(LEAST_DEVIATION, Math.sqrt(Math.max(0, variance)));
      for (double[] row : rows) {
        row[j] = (row[j] - means[j]) / deviations[j];
      }
    }
  }

  private void step() {
    double[] slopes = new double[weights.length];
    double biasSlope = 0;
    for (int i = 0; i < rows.length; i++) {
      double error = probability(rows[i]) - (same[i] ? 1 : 0);
      biasSlope += error;
      for (int j = 0; j < slopes.length; j++) {
        slopes[j] += error * rows[i][j];
      }
    }
    bias -= STEP * biasSlope / rows.length;
    for (int j = 0; j < weights.length; j++) {
      weights[j] -= STEP * (slopes[j] + RESTRAINT * weights[j]) / rows.length;
    }
  }

  private double probability(double[] row) {
    double sum = bias;
    for (int j = 0; j < row.length; j++) {
      sum += weights[j] * row[j];
    }
    return 1 / (1 + Math.exp(-sum));
  }

  /** The weights for signals as they are measured. */
  private FactModel model() {
    Map<Signal, Double> unscaled = new EnumMap<>(Signal.class);
    double rest = bias;
    for (int j = 0; j < weights.length; j++) {
      unscaled.put(SIGNALS.get(j), weights[j] / deviations[j]);
      rest -= weights[j] * means[j] / deviations[j];
    }
    return new FactModel(unscaled, rest);
  }
}
