package news.parallax.annotation.quotation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import news.parallax.annotation.attribution.LogisticModel;

/**
 * Learns the weights of a {@link LogisticModel}: stochastic gradients with AdaGrad's step (Duchi,
 * Hazan and Singer 2011), each weight held back in proportion to how rare its feature is. Same
 * examples, same weights.
 */
final class LogisticTrainer {
  private static final int ROUNDS = 15;
  private static final double STEP = 0.1;
  private static final double RESTRAINT = 0.0001;
  private static final double LEAST_WEIGHT = 0.01;

  private final int leastCount;
  private final List<Example> examples = new ArrayList<>();
  private final Map<String, Weight> weights = new HashMap<>();

  /** A trainer that leaves out what it meets in fewer than {@code leastCount} examples. */
  LogisticTrainer(int leastCount) {
    this.leastCount = leastCount;
  }

  /** What describes one case, and whether it is so. */
  private record Example(List<Weight> features, boolean isSo) {}

  private static final class Weight {
    int count;
    double value;
    double squares;
  }

  void add(List<String> described, boolean isSo) {
    List<Weight> features =
        described.stream()
            .distinct()
            .map(it -> weights.computeIfAbsent(it, any -> new Weight()))
            .toList();
    features.forEach(it -> it.count++);
    examples.add(new Example(features, isSo));
  }

  /** Lines of a feature, a tab and its weight, in order of the features. */
  List<String> learned() {
    weights.values().removeIf(weight -> weight.count < leastCount);
    Random order = new Random(1);
    for (int round = 0; round < ROUNDS; round++) {
      Collections.shuffle(examples, order);
      examples.forEach(this::learn);
    }
    return weights.entrySet().stream()
        .filter(entry -> Math.abs(entry.getValue().value) >= LEAST_WEIGHT)
        .sorted(Map.Entry.comparingByKey())
        .map(
            entry -> String.format(Locale.ROOT, "%s\t%.3f", entry.getKey(), entry.getValue().value))
        .toList();
  }

  private void learn(Example example) {
    List<Weight> present =
        example.features().stream().filter(it -> it.count >= leastCount).toList();
    double sum = present.stream().mapToDouble(weight -> weight.value).sum();
    double error = 1 / (1 + Math.exp(-sum)) - (example.isSo() ? 1 : 0);
    for (Weight weight : present) {
      double gradient = error + RESTRAINT * examples.size() / weight.count * weight.value;
      weight.squares += gradient * gradient;
      weight.value -= STEP * gradient / Math.sqrt(1e-8 + weight.squares);
    }
  }
}
