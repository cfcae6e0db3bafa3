package news.parallax.knowledge;

import java.util.List;
import java.util.Map;

/**
 * How likely something is, from words that describe it: a logistic regression whose weights stand
 * in a word list. Immutable.
 */
public final class LogisticModel {
  private final Map<String, Double> weights;

  /** One with {@code weights}, by feature. */
  public LogisticModel(Map<String, Double> weights) {
    this.weights = Map.copyOf(weights);
  }

  /** Reads the weights from {@code file}, which stands beside {@code owner}. */
  public static LogisticModel of(Class<?> owner, String file) {
    return new LogisticModel(WordList.of(owner, file).weights());
  }

  /** Between 0 and 1; a feature never met while learning weighs nothing. */
  public double likelihood(List<String> features) {
    double sum =
        features.stream().distinct().mapToDouble(it -> weights.getOrDefault(it, 0.0)).sum();
    return logistic(sum);
  }

  /** The chance, 0 to 1, whose odds have the logarithm {@code sum}. */
  public static double logistic(double sum) {
    return 1 / (1 + Math.exp(-sum));
  }
}
