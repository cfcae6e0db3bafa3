package news.parallax.training;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;
import news.parallax.engine.Comparer;
import news.parallax.engine.Progress;
import news.parallax.evaluation.Figure.Rate;
import news.parallax.evaluation.Figure.Share;
import news.parallax.evaluation.Score;
import news.parallax.evaluation.Suite;
import news.parallax.evaluation.draft.EditedSummary;
import news.parallax.training.DenseLogistic.Fit;
import news.parallax.training.DraftExamples.OfSummary;
import org.jspecify.annotations.Nullable;

/**
 * Which edited summaries are told from those that their text bears out, in each domain by a model
 * fitted to the other; that of the podcasts is the one that ships. The floor is the share of words
 * that the text has, its threshold set on the other domain as well.
 */
public final class EditedSummarySuite implements Suite {
  private static final String MEASURED = "ectsum";
  private static final double AIM = 0.72;

  private final Supplier<Comparer> comparer;

  /** A suite that measures with {@code comparer}. */
  public EditedSummarySuite(Supplier<Comparer> comparer) {
    this.comparer = comparer;
  }

  @Override
  public String name() {
    return "check";
  }

  @Override
  public String summary() {
    return "which edited summaries a text does not bear out, in a domain not fitted to (minutes)";
  }

  @Override
  public List<Path> needs(Path data) {
    return List.of(
        EditedSummary.file(data, MEASURED), EditedSummary.file(data, DraftTrainer.DOMAIN));
  }

  @Override
  public List<Score> measure(Path data) throws IOException {
    DraftExamples calls = DraftExamples.read(data, MEASURED, comparer, Progress.SILENT);
    DraftExamples podcasts =
        DraftExamples.read(data, DraftTrainer.DOMAIN, comparer, Progress.SILENT);
    List<Score> scores = new ArrayList<>(scores(MEASURED, calls, podcasts, AIM));
    scores.addAll(scores(DraftTrainer.DOMAIN, podcasts, calls, null));
    return scores;
  }

  private static List<Score> scores(
      String domain, DraftExamples on, DraftExamples fittedTo, @Nullable Double aim) {
    Fit fit = DraftTrainer.fit(fittedTo.examples());
    double least = fittedTo.consistent();
    Predicate<OfSummary> ours = one -> fit.probability(one.values()) >= least;
    double enough = threshold(fittedTo.examples(), OfSummary::overlap);
    Predicate<OfSummary> floor = one -> one.overlap() >= enough;
    List<Score> scores = new ArrayList<>();
    scores.add(
        Score.higher(
            "balanced accuracy",
            domain,
            new Rate(balanced(on.examples(), floor)),
            new Rate(balanced(on.examples(), ours)),
            aim == null ? null : new Rate(aim)));
    on.examples().stream()
        .flatMap(one -> one.summary().edits().stream())
        .distinct()
        .sorted(Comparator.naturalOrder())
        .map(edit -> caught(edit, domain, on, floor, ours))
        .forEach(scores::add);
    return scores;
  }

  /** Of summaries with an edit of one kind that the text does not bear out. */
  private static Score caught(
      String edit,
      String domain,
      DraftExamples on,
      Predicate<OfSummary> floor,
      Predicate<OfSummary> ours) {
    List<OfSummary> edited =
        on.examples().stream()
            .filter(one -> !one.summary().consistent() && one.summary().edits().contains(edit))
            .toList();
    return Score.higher(
        edit.replace('_', ' ') + " caught",
        domain,
        share(edited, floor.negate()),
        share(edited, ours.negate()),
        null);
  }

  private static Share share(List<OfSummary> examples, Predicate<OfSummary> hit) {
    return new Share((int) examples.stream().filter(hit).count(), examples.size());
  }

  /** The mean of how often what is consistent is called so, and what is not is not. */
  private static double balanced(List<OfSummary> examples, Predicate<OfSummary> called) {
    List<OfSummary> right = examples.stream().filter(one -> one.summary().consistent()).toList();
    List<OfSummary> wrong = examples.stream().filter(one -> !one.summary().consistent()).toList();
    return (share(right, called).value() + share(wrong, called.negate()).value()) / 2;
  }

  /** From where on {@code measure} tells {@code examples} apart best. */
  private static double threshold(
      List<OfSummary> examples, ToDoubleFunction<OfSummary> measure) {
    return examples.stream()
        .map(measure::applyAsDouble)
        .distinct()
        .max(Comparator.comparingDouble(least ->
            balanced(examples, one -> measure.applyAsDouble(one) >= least)))
        .orElse(0.0);
  }
}
