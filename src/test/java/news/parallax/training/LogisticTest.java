package news.parallax.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.SequencedMap;
import news.parallax.training.DenseLogistic.Example;
import news.parallax.training.DenseLogistic.Fit;
import org.junit.jupiter.api.Test;

/** Both regressions find what the examples were made from, and the same thing twice. */
class LogisticTest {
  @Test
  void weighsTheFeatureThatDecides() {
    SequencedMap<String, Double> learned = sparse(1);

    assertThat(learned.get("says")).isGreaterThan(1);
    assertThat(learned.get("runs")).isLessThan(-1);
    assertThat(learned).doesNotContainKey("rare");
    assertThat(sparse(1)).isEqualTo(learned);
    assertThat(sparse(2)).isNotEqualTo(learned);
  }

  private static SequencedMap<String, Double> sparse(long seed) {
    SparseLogistic learner = new SparseLogistic(2, seed);
    learner.add(List.of("rare", "says"), true);
    for (int i = 0; i < 100; i++) {
      learner.add(List.of("any", "says"), i % 20 > 0);
      learner.add(List.of("any", "runs"), i % 20 == 0);
    }
    return learner.learned();
  }

  @Test
  void fitsNumbersAsTheyAreMeasured() {
    Fit fit = DenseLogistic.fit(examples().stream().map(LeftOut.OfStory::example).toList());

    assertThat(fit.weights()[0]).isPositive();
    assertThat(Math.abs(fit.weights()[1] * 100)).isLessThan(fit.weights()[0]);
    assertThat(fit.probability(new double[] {2, 0})).isGreaterThan(0.9);
    assertThat(fit.probability(new double[] {-2, 0})).isLessThan(0.1);
    assertThat(fit.probability(new double[] {0, 0})).isCloseTo(0.5, within(0.1));
  }

  @Test
  void keepsAWeightOnItsSideOfZero() {
    List<Example> examples = examples().stream().map(LeftOut.OfStory::example).toList();

    assertThat(DenseLogistic.fit(examples, new int[] {-1, 0}).weights()[0]).isZero();
    assertThat(DenseLogistic.fit(examples, new int[] {1, 0}).weights()[0]).isPositive();
  }

  @Test
  void judgesStoriesThatWereLeftOut() {
    assertThat(LeftOut.of(examples()).words())
        .startsWith("400 pairs; on stories left out: average precision 0.9");
  }

  /** Whether the first number is positive, but for some noise; the second says nothing. */
  private static List<LeftOut.OfStory> examples() {
    Random random = new Random(7);
    List<LeftOut.OfStory> examples = new ArrayList<>();
    for (int i = 0; i < 400; i++) {
      double[] values = {random.nextGaussian(), 100 * random.nextGaussian()};
      boolean isSo = values[0] + random.nextGaussian() / 4 > 0;
      examples.add(new LeftOut.OfStory("story-" + i % 12, new Example(values, isSo)));
    }
    return examples;
  }
}
