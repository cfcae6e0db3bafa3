package news.parallax.training;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.Supplier;
import news.parallax.article.Span;
import news.parallax.comparison.alignment.ClauseSignals;
import news.parallax.comparison.alignment.SentenceEmbedder;
import news.parallax.engine.ArticleAnnotator;
import news.parallax.engine.Progress;
import news.parallax.training.DenseLogistic.Example;
import news.parallax.training.DenseLogistic.Fit;

/**
 * Learns how much each signal speaks for two clauses' telling the same, from clause pairs labelled
 * by hand. The labels are places only, the texts lie in the data folder. Nothing is drawn at random.
 */
public final class FactTrainer implements Trainer {
  private static final String PLACE = "src/main/resources/news/parallax/comparison/alignment/";

  private final Model model;
  private final Path scores;
  private final LabelledStories stories;

  /** A trainer of {@code model} on the labels of the project in {@code home}. */
  public FactTrainer(
      Model model,
      Path home,
      Supplier<ArticleAnnotator> annotator,
      Supplier<SentenceEmbedder> embedder) {
    this.model = model;
    this.scores = home.resolve("eval/facts/judge-scores.tsv");
    this.stories = new LabelledStories(home, annotator, embedder);
  }

  /** What is learned. */
  public enum Model {
    /** What the signals weigh without a judge. */
    UNJUDGED("facts", "signal-weights.tsv"),
    /** What they weigh where a judge has read both clauses. */
    JUDGED("judged-facts", "judged-weights.tsv");

    private final String name;
    private final String file;

    Model(String name, String file) {
      this.name = name;
      this.file = file;
    }
  }

  @Override
  public String name() {
    return model.name;
  }

  @Override
  public String summary() {
    return switch (model) {
      case UNJUDGED -> "what makes two clauses tell the same, from eval/facts/labels.tsv";
      case JUDGED -> "the same where the judge has read both, from eval/facts/judge-scores.tsv too";
    };
  }

  @Override
  public Path ships() {
    return Path.of(PLACE + model.file);
  }

  @Override
  public List<Path> needs(Path data) {
    List<Path> needs = new ArrayList<>(stories.needs(data));
    if (model == Model.JUDGED) {
      needs.add(scores);
    }
    return needs;
  }

  @Override
  public Weights train(Path data, long seed, Progress progress) throws IOException {
    Map<String, Double> leanings =
        model == Model.JUDGED ? Weights.read(scores).byName() : Map.of();
    Examples examples = new Examples();
    stories.forEach(
        data,
        progress,
        (pair, clauses) ->
            signals(pair, clauses, leanings).ifPresent(values -> examples.add(values, pair)));
    return examples.weights();
  }

  /** The signals of {@code pair}; empty when a judge is asked for and has not read it. */
  private Optional<SequencedMap<String, Double>> signals(
      LabelledPair pair, ClauseSignals clauses, Map<String, Double> leanings) {
    Span left = pair.left().span();
    Span right = pair.right().span();
    return switch (model) {
      case UNJUDGED -> clauses.between(left, right);
      case JUDGED ->
          Optional.ofNullable(leanings.get(pair.key()))
              .flatMap(leaning -> clauses.between(left, right, leaning));
    };
  }

  /** What is learned from, with the names of the signals. */
  private static final class Examples {
    private final List<LeftOut.OfStory> all = new ArrayList<>();
    private List<String> signals = List.of();

    void add(SequencedMap<String, Double> values, LabelledPair pair) {
      signals = List.copyOf(values.keySet());
      double[] row = values.values().stream().mapToDouble(Double::doubleValue).toArray();
      all.add(new LeftOut.OfStory(pair.story(), new Example(row, pair.isSame())));
    }

    Weights weights() {
      Fit fit = DenseLogistic.fit(all.stream().map(LeftOut.OfStory::example).toList());
      SequencedMap<String, Double> byName = new LinkedHashMap<>();
      for (int j = 0; j < signals.size(); j++) {
        byName.put(signals.get(j), fit.weights()[j]);
      }
      byName.put(ClauseSignals.BIAS, fit.bias());
      LeftOut judged = LeftOut.of(all);
      return new Weights(
          List.of(
              "How much each signal speaks for two clauses' telling the same. Source:",
              "a logistic regression fitted by FactTrainer to eval/facts/labels.tsv.",
              judged.words(),
              "Of loose articles: " + judged.of(LabelledStories::isPolitical).words()),
          byName);
    }
  }
}
