package news.parallax.training;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.function.Supplier;
import news.parallax.comparison.draft.DraftModel;
import news.parallax.engine.Comparer;
import news.parallax.engine.Progress;
import news.parallax.evaluation.draft.EditedSummary;
import news.parallax.training.DenseLogistic.Fit;

/**
 * Learns how likely a draft is borne out, from edited summaries of podcasts. Those of earnings calls
 * are left to be measured on. Nothing is drawn at random.
 */
public final class DraftTrainer implements Trainer {
  /** What is learned from. */
  static final String DOMAIN = "podcast";

  /** A flaw never speaks for a draft. */
  private static final int AGAINST = -1;

  private final Supplier<Comparer> comparer;

  /** A trainer that measures with {@code comparer}. */
  public DraftTrainer(Supplier<Comparer> comparer) {
    this.comparer = comparer;
  }

  @Override
  public String name() {
    return "check";
  }

  @Override
  public String summary() {
    return "whether a draft is borne out, from edited summaries (minutes)";
  }

  @Override
  public Path ships() {
    return Path.of("src/main/resources/news/parallax/comparison/draft/draft-weights.tsv");
  }

  @Override
  public List<Path> needs(Path data) {
    return List.of(EditedSummary.file(data, DOMAIN));
  }

  @Override
  public Weights train(Path data, long seed, Progress progress) throws IOException {
    DraftExamples examples = DraftExamples.read(data, DOMAIN, comparer, progress);
    Fit fit = fit(examples.examples());
    SequencedMap<String, Double> byName = new LinkedHashMap<>();
    byName.put(DraftModel.LEAST, examples.consistent());
    byName.put(DraftModel.BIAS, fit.bias());
    int j = 0;
    for (String signal : examples.examples().getFirst().signals().keySet()) {
      byName.put(signal, fit.weights()[j++]);
    }
    return new Weights(
        List.of(
            "How much each signal speaks for a draft's being borne out. Source: a logistic regression",
            "fitted by DraftTrainer to the edited podcast summaries of SummEdits (Laban et al. 2023);",
            "least is the share of them that is consistent."),
        byName);
  }

  /** The weights that fit {@code examples} best. */
  static Fit fit(List<DraftExamples.OfSummary> examples) {
    int[] signs = new int[examples.getFirst().values().length];
    Arrays.fill(signs, AGAINST);
    return DenseLogistic.fit(
        examples.stream().map(DraftExamples.OfSummary::example).toList(), signs);
  }
}
