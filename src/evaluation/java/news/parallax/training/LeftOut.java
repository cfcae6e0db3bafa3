package news.parallax.training;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
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
    return of(examples, DenseLogistic::fit);
  }

  /** The same of fits by {@code fitter}. */
  static LeftOut of(List<OfStory> examples, Function<List<Example>, Fit> fitter) {
    List<String> stories = order(examples.stream().map(OfStory::story));
    List<Judgement> judgements = new ArrayList<>();
    for (int i = 0; i < Math.min(FOLDS, stories.size()); i++) {
      int fold = i;
      Predicate<OfStory> isOut = one -> fold(one.story(), stories) == fold;
      Fit fit =
          fitter.apply(
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

  /** The stories, each once, in the order by which they are parted. */
  static List<String> order(Stream<String> stories) {
    return stories.distinct().sorted().toList();
  }

  /** The part that {@code story} is left out with, from zero to nine. */
  static int fold(String story, List<String> order) {
    return order.indexOf(story) % FOLDS;
  }

  /** The same judgements, as far as they are of stories that {@code isMeant} takes. */
  LeftOut of(Predicate<String> isMeant) {
    return new LeftOut(judgements.stream().filter(one -> isMeant.test(one.story)).toList());
  }

  double averagePrecision() {
    return ranking().averagePrecision();
  }

  private Ranking ranking() {
    Ranking ranking = new Ranking();
    judgements.forEach(one -> ranking.add(one.probability, one.isSo));
    return ranking;
  }

  /** Both measures in words. */
  String words() {
    Ranking ranking = ranking();
    return String.format(
        Locale.ROOT,
        "%d pairs; on stories left out: average precision %.3f, log loss %.3f.",
        ranking.size(),
        ranking.averagePrecision(),
        logLoss());
  }

  private double logLoss() {
    return judgements.stream()
        .mapToDouble(one -> -Math.log(one.isSo ? one.probability : 1 - one.probability))
        .average()
        .orElse(0);
  }
}
