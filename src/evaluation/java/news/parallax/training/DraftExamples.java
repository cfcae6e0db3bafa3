package news.parallax.training;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SequencedMap;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import news.parallax.engine.Comparer;
import news.parallax.engine.Progress;
import news.parallax.engine.Progress.Stage;
import news.parallax.evaluation.PlainWords;
import news.parallax.evaluation.draft.EditedSummary;
import news.parallax.training.DenseLogistic.Example;

/**
 * The edited summaries of one domain, each with its signals.
 *
 * @param examples in the order of the file
 */
record DraftExamples(List<OfSummary> examples) {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:[.,'’]\\p{N}+)*");

  /** Copies the list. */
  DraftExamples {
    examples = List.copyOf(examples);
  }

  /**
   * One summary.
   *
   * @param overlap the share of its different words that the text has: what a naive rival goes by
   */
  record OfSummary(EditedSummary summary, SequencedMap<String, Double> signals, double overlap) {
    Example example() {
      return new Example(values(), summary.consistent());
    }

    double[] values() {
      return signals.values().stream().mapToDouble(Double::doubleValue).toArray();
    }
  }

  /** Those of {@code domain}, measured by {@code comparer}. */
  static DraftExamples read(
      Path data, String domain, Supplier<Comparer> comparer, Progress progress)
      throws IOException {
    List<EditedSummary> summaries = EditedSummary.read(EditedSummary.file(data, domain));
    List<OfSummary> examples = new ArrayList<>();
    for (EditedSummary one : summaries) {
      progress.at(Stage.COMPARING, examples.size(), summaries.size());
      SequencedMap<String, Double> signals =
          comparer.get().check(one.draftArticle(), one.textArticle()).signals();
      examples.add(new OfSummary(one, signals, overlap(one)));
    }
    return new DraftExamples(examples);
  }

  private static double overlap(EditedSummary one) {
    Set<String> own = words(one.draft());
    Set<String> theirs = words(one.text());
    return own.isEmpty()
        ? 0
        : (double) own.stream().filter(theirs::contains).count() / own.size();
  }

  private static Set<String> words(String text) {
    return PlainWords.found(WORD, text.toLowerCase(Locale.ROOT));
  }

  /** The share that is consistent. */
  double consistent() {
    return (double) examples.stream().filter(one -> one.summary().consistent()).count()
        / examples.size();
  }
}
