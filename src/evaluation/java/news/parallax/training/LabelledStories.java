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
import java.util.function.BiConsumer;
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

/**
 * The stories that the labelled pairs of clauses are of. The labels are places only, the texts lie
 * in the data folder; each two articles are compared by themselves.
 */
final class LabelledStories {
  /** Before the ids of a story's articles, with a plus between them. */
  private static final String LOOSE = "load:";

  static final Path LOAD = Path.of("data/load/articles-5000.jsonl");

  /** How much of a story's name in its collection stands in the labels. */
  private static final int NAME_LENGTH = 8;

  private final Path labels;
  private final Supplier<ArticleAnnotator> annotator;
  private final Supplier<SentenceEmbedder> embedder;

  /** Those of the project in {@code home}. */
  LabelledStories(
      Path home, Supplier<ArticleAnnotator> annotator, Supplier<SentenceEmbedder> embedder) {
    this.labels = home.resolve("eval/facts/labels.tsv");
    this.annotator = annotator;
    this.embedder = embedder;
  }

  /** Whether {@code story} is one of the loose pairs of political reports. */
  static boolean isPolitical(String story) {
    return story.startsWith(LOOSE);
  }

  /** The file of labels. */
  Path labels() {
    return labels;
  }

  /** The files it reads. */
  List<Path> needs(Path data) {
    List<Path> paths = new ArrayList<>(List.of(labels));
    paths.addAll(StoryCollection.files(data));
    paths.add(data.resolve(LOAD));
    return paths;
  }

  /** Hands each labelled pair and the clauses of its two articles to {@code taker}. */
  void forEach(Path data, Progress progress, BiConsumer<LabelledPair, ClauseSignals> taker)
      throws IOException {
    Map<String, List<LabelledPair>> pairs = LabelledPair.read(labels);
    SequencedMap<String, List<Article>> stories = collected(data);
    stories.putAll(loose(data, pairs.keySet()));
    stories.keySet().retainAll(pairs.keySet());
    int done = 0;
    for (Map.Entry<String, List<Article>> story : stories.entrySet()) {
      progress.at(Stage.COMPARING, done++, stories.size());
      hand(story.getValue(), pairs.getOrDefault(story.getKey(), List.of()), taker);
    }
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

  /** The articles of no story in the folder {@code data}, by the ids that their file gives. */
  static Map<String, Article> load(Path data) throws IOException {
    return StoryCollection.read(data.resolve(LOAD)).articles().stream()
        .collect(Collectors.toMap(StoryCollection::idOf, Function.identity(), (a, b) -> a));
  }

  /** The stories that are named by the articles they are made of. */
  private static SequencedMap<String, List<Article>> loose(Path data, Set<String> names)
      throws IOException {
    Map<String, Article> byId = load(data);
    SequencedMap<String, List<Article>> stories = new LinkedHashMap<>();
    names.stream()
        .filter(LabelledStories::isPolitical)
        .forEach(name ->
            stories.put(
                name,
                Stream.of(name.substring(LOOSE.length()).split("\\+", -1))
                    .flatMap(id -> Stream.ofNullable(byId.get(id)))
                    .toList()));
    return stories;
  }

  private void hand(
      List<Article> articles,
      List<LabelledPair> pairs,
      BiConsumer<LabelledPair, ClauseSignals> taker) {
    List<AnnotatedArticle> annotated = articles.stream().map(annotator.get()::annotate).toList();
    Map<List<Integer>, ClauseSignals> signals = new HashMap<>();
    for (LabelledPair pair : pairs) {
      List<Integer> both = List.of(pair.left().article(), pair.right().article());
      taker.accept(
          pair,
          signals.computeIfAbsent(
              both, any -> signals(both.stream().map(annotated::get).toList())));
    }
  }

  private ClauseSignals signals(List<AnnotatedArticle> two) {
    Roster roster = PlaceFinder.placed(NameJoiner.roster(two), two);
    return ClauseSignals.of(new Dossier(two, roster), embedder.get());
  }
}
