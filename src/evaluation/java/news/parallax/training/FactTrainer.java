package news.parallax.training;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import news.parallax.annotation.AnnotatedArticle;
import news.parallax.article.Article;
import news.parallax.comparison.Dossier;
import news.parallax.comparison.Roster;
import news.parallax.comparison.alignment.ClauseSignals;
import news.parallax.comparison.alignment.SentenceEmbedder;
import news.parallax.comparison.name.NameJoiner;
import news.parallax.comparison.place.PlaceFinder;
import news.parallax.engine.ArticleAnnotator;
import news.parallax.engine.Progress;
import news.parallax.engine.Progress.Stage;
import news.parallax.evaluation.StoryCollection;
import news.parallax.training.DenseLogistic.Example;
import news.parallax.training.DenseLogistic.Fit;

/**
 * Learns how much each signal speaks for two clauses' telling the same, from clause pairs labelled
 * by hand. The labels are places only, the texts lie in the data folder. Nothing is drawn at random.
 */
public final class FactTrainer implements Trainer {
  /** Before the ids of a story's articles, with a plus between them. */
  private static final String LOOSE = "load:";

  private static final Path LOAD = Path.of("data/load/articles-5000.jsonl");

  /** How much of a story's name in its collection stands in the labels. */
  private static final int NAME_LENGTH = 8;

  private final Path labels;
  private final Supplier<ArticleAnnotator> annotator;
  private final Supplier<SentenceEmbedder> embedder;

  /** A trainer on the labels of the project in {@code home}. */
  public FactTrainer(
      Path home, Supplier<ArticleAnnotator> annotator, Supplier<SentenceEmbedder> embedder) {
    this.labels = home.resolve("eval/facts/labels.tsv");
    this.annotator = annotator;
    this.embedder = embedder;
  }

  @Override
  public String name() {
    return "facts";
  }

  @Override
  public String summary() {
    return "what makes two clauses tell the same, from eval/facts/labels.tsv";
  }

  @Override
  public Path ships() {
    return Path.of("src/main/resources/news/parallax/comparison/alignment/signal-weights.tsv");
  }

  @Override
  public List<Path> needs(Path data) {
    List<Path> paths = new ArrayList<>(List.of(labels));
    paths.addAll(StoryCollection.files(data));
    paths.add(data.resolve(LOAD));
    return paths;
  }

  @Override
  public Weights train(Path data, long seed, Progress progress) throws IOException {
    Map<String, List<LabelledPair>> pairs = LabelledPair.read(labels);
    SequencedMap<String, List<Article>> stories = collected(data);
    stories.putAll(loose(data, pairs.keySet()));
    stories.keySet().retainAll(pairs.keySet());
    Examples examples = new Examples();
    int done = 0;
    for (Map.Entry<String, List<Article>> story : stories.entrySet()) {
      progress.at(Stage.COMPARING, done++, stories.size());
      add(story.getValue(), pairs.getOrDefault(story.getKey(), List.of()), examples);
    }
    return examples.weights();
  }

  /** The stories of both collections, by the names that the labels give them. */
  private static SequencedMap<String, List<Article>> collected(Path data) throws IOException {
    SequencedMap<String, List<Article>> stories = new LinkedHashMap<>();
    for (StoryCollection collection : StoryCollection.readAll(data)) {
      String prefix = collection.name().equals("basil") ? "ba-" : "ne-";
      collection
          .members()
          .forEach((story, members) ->
              stories.put(
                  prefix + story.substring(0, Math.min(NAME_LENGTH, story.length())),
                  members.stream().map(collection.articles()::get).toList()));
    }
    return stories;
  }

  /** The stories that are named by the articles they are made of. */
  private static SequencedMap<String, List<Article>> loose(Path data, Set<String> names)
      throws IOException {
    Map<String, Article> byId =
        StoryCollection.read(data.resolve(LOAD)).articles().stream()
            .collect(Collectors.toMap(StoryCollection::idOf, Function.identity(), (a, b) -> a));
    SequencedMap<String, List<Article>> stories = new LinkedHashMap<>();
    names.stream()
        .filter(name -> name.startsWith(LOOSE))
        .forEach(name ->
            stories.put(
                name,
                Stream.of(name.substring(LOOSE.length()).split("\\+", -1))
                    .flatMap(id -> Stream.ofNullable(byId.get(id)))
                    .toList()));
    return stories;
  }

  /** The signals of {@code pairs} of one story; each two articles are compared by themselves. */
  private void add(List<Article> articles, List<LabelledPair> pairs, Examples examples) {
    List<AnnotatedArticle> annotated = articles.stream().map(annotator.get()::annotate).toList();
    Map<List<Integer>, ClauseSignals> signals = new HashMap<>();
    for (LabelledPair pair : pairs) {
      boolean ordered = pair.one().article() < pair.other().article();
      LabelledPair.Place left = ordered ? pair.one() : pair.other();
      LabelledPair.Place right = ordered ? pair.other() : pair.one();
      signals
          .computeIfAbsent(
              List.of(left.article(), right.article()),
              both -> signals(both.stream().map(annotated::get).toList()))
          .between(left.span(), right.span())
          .ifPresent(values -> examples.add(values, pair));
    }
  }

  private ClauseSignals signals(List<AnnotatedArticle> two) {
    Roster roster = PlaceFinder.placed(NameJoiner.roster(two), two);
    return ClauseSignals.of(new Dossier(two, roster), embedder.get());
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
              "Of loose articles: " + judged.of(story -> story.startsWith(LOOSE)).words()),
          byName);
    }
  }
}
