package news.parallax.training;

import java.util.List;
import news.parallax.knowledge.LogisticModel;

/**
 * A logistic regression over numbers, fitted by gradient descent, every one scaled to mean 0 and
 * deviation 1 and held back by the square of its weight. Nothing is drawn at random.
 */
final class DenseLogistic {
  private static final int ROUNDS = 3000;
  private static final double STEP = 0.5;
  private static final double RESTRAINT = 3;
  private static final double LEAST_DEVIATION = 1e-6;

  private final double[][] rows;
  private final boolean[] isSo;
  private final double[] means;
  private final double[] deviations;
  private final double[] weights;
  private final int[] signs;
  private double bias;

  private DenseLogistic(List<Example> examples, int[] signs) {
    this.signs = signs.clone();
    rows = examples.stream().map(one -> one.values().clone()).toArray(double[][]::new);
    isSo = new boolean[rows.length];
    for (int i = 0; i < isSo.length; i++) {
      isSo[i] = examples.get(i).isSo();
    }
    means = new double[rows[0].length];
    deviations = new double[rows[0].length];
    weights = new double[rows[0].length];
  }

  /** The numbers of one case, and whether it is so. */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  record Example(double[] values, boolean isSo) {}

  /** Weights for numbers as they are measured. */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  record Fit(double[] weights, double bias) {
    double probability(double[] values) {
      double sum = bias;
      for (int j = 0; j < values.length; j++) {
        sum += weights[j] * values[j];
      }
      return LogisticModel.logistic(sum);
    }
  }

  /** The weights that fit {@code examples} best; at least one is needed. */
  static Fit fit(List<Example> examples) {
    return fit(examples, new int[examples.getFirst().values().length]);
  }

  /** The same where a weight of sign 1 is never below zero, and one of sign -1 never above. */
  static Fit fit(List<Example> examples, int[] signs) {
    DenseLogistic fit = new DenseLogistic(examples, signs);
    fit.scale();
    for (int round = 0; round < ROUNDS; round++) {
      fit.step();
    }
    return fit.unscaled();
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
      double error = probability(rows[i]) - (isSo[i] ? 1 : 0);
      biasSlope += error;
      for (int j = 0; j < slopes.length; j++) {
        slopes[j] += error * rows[i][j];
      }
    }
    bias -= STEP * biasSlope / rows.length;
    for (int j = 0; j < weights.length; j++) {
      double moved = weights[j] - STEP * (slopes[j] + RESTRAINT * weights[j]) / rows.length;
      weights[j] = signs[j] * moved < 0 ? 0 : moved;
    }
  }

  private double probability(double[] row) {
    return new Fit(weights, bias).probability(row);
  }

  private Fit unscaled() {
    double[] unscaled = new double[weights.length];
    double rest = bias;
    for (int j = 0; j < weights.length; j++) {
      unscaled[j] = weights[j] / deviations[j];
      rest -= weights[j] * means[j] / deviations[j];
    }
    return new Fit(unscaled, rest);
  }
}
