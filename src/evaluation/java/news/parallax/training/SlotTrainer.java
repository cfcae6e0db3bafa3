package news.parallax.training;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.function.Supplier;
import news.parallax.annotation.AnnotatedArticle;
import news.parallax.article.Article;
import news.parallax.comparison.ClausePair;
import news.parallax.comparison.Dossier;
import news.parallax.comparison.Sense;
import news.parallax.comparison.alignment.ClauseMatcher;
import news.parallax.comparison.name.NameJoiner;
import news.parallax.comparison.place.PlaceFinder;
import news.parallax.comparison.value.ValueSlots;
import news.parallax.engine.ArticleAnnotator;
import news.parallax.engine.Progress;
import news.parallax.engine.Progress.Stage;
import news.parallax.evaluation.StoryCollection;
import news.parallax.evaluation.conflict.InventedStory;
import news.parallax.training.DenseLogistic.Fit;

/**
 * Learns how likely two values answer one question: from invented stories whose points a reader
 * marked, and from two reports each of real ones, where an equal rare value answers one and
 * different values nearly always two. Nothing is drawn at random.
 */
public final class SlotTrainer implements Trainer {
  private static final List<String> INVENTED = List.of("train", "dev");

  /** From which chance on values are held against each other; docs/evaluation.md says why. */
  private static final double LEAST = 0.5;

  private final Path home;
  private final Supplier<ArticleAnnotator> annotator;
  private final Supplier<ClauseMatcher> matcher;
  private final Supplier<Sense> sense;

  /** A trainer on the stories of the project in {@code home}. */
  public SlotTrainer(
      Path home,
      Supplier<ArticleAnnotator> annotator,
      Supplier<ClauseMatcher> matcher,
      Supplier<Sense> sense) {
    this.home = home;
    this.annotator = annotator;
    this.matcher = matcher;
    this.sense = sense;
  }

  @Override
  public String name() {
    return "slots";
  }

  @Override
  public String summary() {
    return "which values answer one question, from invented and real stories (twenty minutes)";
  }

  @Override
  public Path ships() {
    return Path.of("src/main/resources/news/parallax/comparison/value/slot-weights.tsv");
  }

  @Override
  public List<Path> needs(Path data) {
    List<Path> needs = new ArrayList<>(StoryCollection.files(data));
    INVENTED.forEach(name -> needs.add(file(name)));
    return needs;
  }

  private Path file(String name) {
    return home.resolve("eval/conflicts").resolve(name + ".jsonl");
  }

  @Override
  public Weights train(Path data, long seed, Progress progress) throws IOException {
    SlotExamples examples = new SlotExamples();
    for (String name : INVENTED) {
      addInvented(file(name), examples, progress);
    }
    for (StoryCollection collection : StoryCollection.readAll(data)) {
      addReal(collection, examples, progress);
    }
    return weights(examples.all());
  }

  private void addInvented(Path file, SlotExamples examples, Progress progress)
      throws IOException {
    List<InventedStory> stories = InventedStory.read(file);
    int done = 0;
    for (InventedStory story : stories) {
      progress.at(Stage.COMPARING, done++, stories.size());
      examples.add(story, slots(story.articles()));
    }
  }

  private void addReal(StoryCollection collection, SlotExamples examples, Progress progress) {
    Map<String, List<Integer>> stories = collection.members();
    int done = 0;
    for (Map.Entry<String, List<Integer>> story : stories.entrySet()) {
      progress.at(Stage.COMPARING, done++, stories.size());
      if (story.getValue().size() > 1) {
        List<Article> two =
            story.getValue().stream().limit(2).map(collection.articles()::get).toList();
        examples.add(story.getKey(), two, slots(two));
      }
    }
  }

  /** The values of every two of {@code articles}. */
  private List<ValueSlots.Pair> slots(List<Article> articles) {
    List<AnnotatedArticle> annotated = articles.stream().map(annotator.get()::annotate).toList();
    List<ValueSlots.Pair> found = new ArrayList<>();
    for (int i = 0; i < annotated.size(); i++) {
      for (int j = i + 1; j < annotated.size(); j++) {
        List<AnnotatedArticle> pair = List.of(annotated.get(i), annotated.get(j));
        Dossier two = new Dossier(pair, PlaceFinder.placed(NameJoiner.roster(pair), pair));
        List<ClausePair> clauses = ClauseMatcher.pairs(two, matcher.get().matches(two));
        found.addAll(ValueSlots.of(two, sense.get(), clauses));
      }
    }
    return found;
  }

  private static Weights weights(List<LeftOut.OfStory> examples) {
    SequencedMap<String, Integer> leanings = ValueSlots.leanings();
    int[] signs = leanings.values().stream().mapToInt(Integer::intValue).toArray();
    Fit fit =
        DenseLogistic.fit(examples.stream().map(LeftOut.OfStory::example).toList(), signs);
    SequencedMap<String, Double> byName = new LinkedHashMap<>();
    byName.put(ValueSlots.LEAST, LEAST);
    byName.put(ValueSlots.BIAS, fit.bias());
    int j = 0;
    for (String signal : leanings.keySet()) {
      byName.put(signal, fit.weights()[j++]);
    }
    return new Weights(
        List.of(
            "How much each signal speaks for two values' answering one question. Source:",
            "a logistic regression fitted by SlotTrainer to eval/conflicts/train.jsonl and dev.jsonl",
            "and to two reports each of the stories in data/stories.",
            LeftOut.of(examples, some -> DenseLogistic.fit(some, signs)).words()),
        byName);
  }
}
