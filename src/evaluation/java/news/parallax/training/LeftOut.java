package news.parallax.training;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Stream;
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
    List<String> stories = order(examples.stream().map(OfStory::story));
    List<Judgement> judgements = new ArrayList<>();
    for (int i = 0; i < Math.min(FOLDS, stories.size()); i++) {
      int fold = i;
      Predicate<OfStory> isOut = one -> fold(one.story(), stories) == fold;
      Fit fit =
          DenseLogistic.fit(
              examples.stream().filter(isOut.negate()).map(OfStory::example).toList());
      examples.stream()
          .filter(isOut)
          .map(one -> judgement(one, fit))
          .forEach(judgements::add);
    }
    return new LeftOut(judgements);
  }

  private static Judgement judgement(OfStory one, Fit fit) {
    Example example = one.example();
    return new Judgement(one.story(), fit.probability(example.values()), example.isSo());
  }

  /** The stories, each once, in the order by which they are parted. */
  static List<String> order(Stream<String> stories) {
    return stories.distinct().sorted().toList();
  }

  /** The part that {@code story} is left out with, from zero to nine. */
  static int fold(String story, List<String> order) {
    return order.indexOf(story) % FOLDS;
  }

  /** Both measures in words, the first one also of the political stories alone. */
  String words() {
    Ranking all = new Ranking();
    Ranking political = new Ranking();
    for (Judgement one : judgements) {
      all.add(one.probability, one.isSo);
      if (LabelledStories.isPolitical(one.story)) {
        political.add(one.probability, one.isSo);
      }
    }
    String some =
        String.format(
            Locale.ROOT,
            "%d pairs; on stories left out: average precision %.3f, log loss %.3f",
            all.size(),
            all.averagePrecision(),
            logLoss());
    return political.size() == 0
        ? some + "."
        : some
            + String.format(
                Locale.ROOT,
                "; average precision of the %d political pairs %.3f.",
                political.size(),
                political.averagePrecision());
  }

  private double logLoss() {
    return judgements.stream()
        .mapToDouble(one -> -Math.log(one.isSo ? one.probability : 1 - one.probability))
        .average()
        .orElse(0);
  }
}
