package news.parallax.training;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SequencedMap;
import news.parallax.knowledge.LogisticModel;

/**
 * Fits a logistic regression over features that are there or not: stochastic gradients with
 * AdaGrad's step (Duchi, Hazan and Singer 2011), each weight held back in proportion to how rare
 * its feature is. Same examples, same seed, same weights.
 */
final class SparseLogistic {
  private static final int ROUNDS = 15;
  private static final double STEP = 0.1;
  private static final double RESTRAINT = 0.0001;
  private static final double LEAST_WEIGHT = 0.01;

  private final int leastCount;
  private final Random order;
  private final List<Example> examples = new ArrayList<>();
  private final Map<String, Weight> weights = new HashMap<>();

  /** One that leaves out what it meets in fewer than {@code leastCount} examples. */
  SparseLogistic(int leastCount, long seed) {
    this.leastCount = leastCount;
    this.order = new Random(seed);
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

  /** Feature to weight, in order of the features; next to nothing is left out. */
  SequencedMap<String, Double> learned() {
    weights.values().removeIf(weight -> weight.count < leastCount);
    for (int round = 0; round < ROUNDS; round++) {
      Collections.shuffle(examples, order);
      examples.forEach(this::learn);
    }
    SequencedMap<String, Double> learned = new LinkedHashMap<>();
    weights.entrySet().stream()
        .filter(entry -> Math.abs(entry.getValue().value) >= LEAST_WEIGHT)
        .sorted(Map.Entry.comparingByKey())
        .forEach(entry -> learned.put(entry.getKey(), entry.getValue().value));
    return learned;
  }

  private void learn(Example example) {
    List<Weight> present =
        example.features().stream().filter(it -> it.count >= leastCount).toList();
    double sum = present.stream().mapToDouble(weight -> weight.value).sum();
    double error = LogisticModel.logistic(sum) - (example.isSo() ? 1 : 0);
    for (Weight weight : present) {
      double gradient = error + RESTRAINT * examples.size() / weight.count * weight.value;
      weight.squares += gradient * gradient;
      weight.value -= STEP * gradient / Math.sqrt(1e-8 + weight.squares);
    }
  }
}
