package news.parallax.training;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import news.parallax.training.DenseLogistic.Example;
import news.parallax.training.DenseLogistic.Fit;

/** How right a fit is on stories it was not fitted to: each tenth judged by the rest. */
final class LeftOut {
  private static final int FOLDS = 10;

  private final List<Judgement> judgements;

  private LeftOut(List<Judgement> judgements) {
    this.judgements = judgements;
  }

  /** An example and the story it is of. */
  record OfStory(String story, Example example) {}

  private record Judgement(String story, double probability, boolean isSo) {}

  static LeftOut of(List<OfStory> examples) {
    List<String> stories = examples.stream().map(OfStory::story).distinct().sorted().toList();
    List<Judgement> judgements = new ArrayList<>();
    for (int i = 0; i < Math.min(FOLDS, stories.size()); i++) {
      int fold = i;
      Predicate<OfStory> isOut = one -> stories.indexOf(one.story()) % FOLDS == fold;
      Fit fit =
          DenseLogistic.fit(
              examples.stream().filter(isOut.negate()).map(OfStory::example).toList());
      examples.stream()
          .filter(isOut)
          .map(one -> judged(one, fit))
          .forEach(judgements::add);
    }
    return new LeftOut(judgements);
  }

  private static Judgement judged(OfStory one, Fit fit) {
    Example example = one.example();
    return new Judgement(one.story(), fit.probability(example.values()), example.isSo());
  }

  /** The same judgements, as far as they are of stories that {@code isMeant} takes. */
  LeftOut of(Predicate<String> isMeant) {
    return new LeftOut(judgements.stream().filter(one -> isMeant.test(one.story)).toList());
  }

  /** Both measures in words. */
  String words() {
    return String.format(
        Locale.ROOT,
        "%d pairs; on stories left out: average precision %.3f, log loss %.3f.",
        judgements.size(),
        averagePrecision(),
        logLoss());
  }

  private double averagePrecision() {
    List<Judgement> ranked =
        judgements.stream()
            .sorted(Comparator.comparingDouble(Judgement::probability).reversed())
            .toList();
    int right = 0;
    double sum = 0;
    for (int i = 0; i < ranked.size(); i++) {
      if (ranked.get(i).isSo) {
        right++;
        sum += (double) right / (i + 1);
      }
    }
    return sum / right;
  }

  private double logLoss() {
    return judgements.stream()
        .mapToDouble(one -> -Math.log(one.isSo ? one.probability : 1 - one.probability))
        .average()
        .orElse(0);
  }
}
