package news.parallax.comparison.alignment;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import news.parallax.annotation.AnnotatedArticle;
import news.parallax.annotation.corenlp.CoreNlpTagger;
import news.parallax.article.Article;
import news.parallax.article.Span;
import news.parallax.comparison.Dossier;
import news.parallax.comparison.alignment.embedding.MiniLmEmbedder;
import news.parallax.comparison.name.NameJoiner;
import news.parallax.comparison.place.PlaceFinder;
import news.parallax.engine.ArticleAnnotator;
import news.parallax.engine.Progress;
import news.parallax.evaluation.StoryCollection;

/**
 * Learns the weights of {@link FactModel} from clause pairs labelled by hand and prints them as
 * {@code signal-weights.tsv}; how right they are on stories they were not fitted to goes before, as
 * a comment. The labels are places only, the texts lie in the data folder.
 */
public final class SignalTrainer {
  private static final double LEAST_OVERLAP = 0.5;
  private static final int FOLDS = 10;

  /** Before the ids of a story's articles, with a plus between them. */
  private static final String LOOSE = "load:";

  private final SentenceEmbedder embedder = MiniLmEmbedder.load();
  private final ArticleAnnotator annotator = new ArticleAnnotator(CoreNlpTagger.english());
  private final List<LabelledSignals> examples = new ArrayList<>();

  private SignalTrainer() {}

  /** A place in one of a story's articles, counted in the order of the collection's file. */
  private record Place(int article, Span span) {
    /** How much of both this and {@code unit} share, 0 to 1. */
    double overlap(Unit unit) {
      Span other = unit.span();
      double shared = Math.min(span.end(), other.end()) - Math.max(span.start(), other.start());
      return unit.position() == article ? shared / span.cover(other).length() : 0;
    }
  }

  private record Label(String story, Place one, Place other, boolean same) {
    static Label parsed(String line) {
      String[] parts = line.split("\t", -1);
      return new Label(parts[0], place(parts, 1), place(parts, 4), parts[7].equals("1"));
    }

    private static Place place(String[] parts, int from) {
      int start = Integer.parseInt(parts[from + 1]);
      int end = Integer.parseInt(parts[from + 2]);
      return new Place(Integer.parseInt(parts[from]), new Span(start, end));
    }
  }

  /** Reads the file of labels and the data folder, its two arguments. */
  public static void main(String[] arguments) throws IOException {
    SignalTrainer trainer = new SignalTrainer();
    Map<String, List<Label>> labels =
        Files.readAllLines(Path.of(arguments[0])).stream()
            .filter(line -> !line.startsWith("#"))
            .map(Label::parsed)
            .collect(Collectors.groupingBy(Label::story, TreeMap::new, Collectors.toList()));
    for (StoryCollection collection : StoryCollection.readAll(Path.of(arguments[1]))) {
      trainer.read(collection, labels);
    }
    trainer.readLoose(
        StoryCollection.read(Path.of(arguments[1]).resolve("data/load/articles-5000.jsonl")),
        labels);
    trainer.print();
  }

  private void read(StoryCollection collection, Map<String, List<Label>> labels) {
    String prefix = collection.name().equals("basil") ? "ba-" : "ne-";
    collection
        .members()
        .forEach((story, members) -> {
          String name = prefix + story.substring(0, Math.min(8, story.length()));
          List<Article> articles = members.stream().map(collection.articles()::get).toList();
          List<Label> wanted = labels.getOrDefault(name, List.of());
          if (!wanted.isEmpty()) {
            read(articles, wanted);
          }
        });
  }

  /** Reads the stories that are named by the articles they are made of. */
  private void readLoose(StoryCollection load, Map<String, List<Label>> labels) {
    Map<String, Article> byId =
        load.articles().stream()
            .collect(Collectors.toMap(StoryCollection::idOf, Function.identity(), (a, b) -> a));
    labels.forEach((story, wanted) -> {
      if (story.startsWith(LOOSE)) {
        List<String> ids = List.of(story.substring(LOOSE.length()).split("\\+", -1));
        read(ids.stream().flatMap(id -> Stream.ofNullable(byId.get(id))).toList(), wanted);
      }
    });
  }

  private void read(List<Article> articles, List<Label> labels) {
    List<AnnotatedArticle> annotated = annotator.annotateAll(articles, Progress.SILENT).articles();
    Dossier dossier =
        new Dossier(annotated, PlaceFinder.placed(NameJoiner.roster(annotated), annotated));
    UnitReader reader = UnitReader.read(dossier);
    PairScorer scorer = new PairScorer(reader.vocabulary(), dossier.roster(), embedder);
    List<Unit> units = reader.units();
    for (Label label : labels) {
      Optional<Unit> one = at(label.one, units);
      Optional<Unit> other = at(label.other, units);
      if (one.isPresent() && other.isPresent()) {
        Signals signals = scorer.signals(one.get(), other.get());
        examples.add(new LabelledSignals(label.story, signals, label.same));
      }
    }
  }

  private static Optional<Unit> at(Place place, List<Unit> units) {
    return units.stream()
        .filter(unit -> place.overlap(unit) >= LEAST_OVERLAP)
        .max(Comparator.comparingDouble(place::overlap));
  }

  private void print() {
    List<Judgement> leftOut = leftOut();
    System.out.println("# How much each signal speaks for two clauses' telling the same. Source:");
    System.out.println("# a logistic regression fitted by SignalTrainer to eval/facts/labels.tsv.");
    System.out.printf(
        Locale.ROOT,
        "# %d pairs; on stories left out: average precision %.3f, log loss %.3f.%n",
        examples.size(),
        averagePrecision(leftOut),
        logLoss(leftOut));
    FactModel model = LogisticFit.of(examples);
    for (Signal signal : Signal.values()) {
      line(signal.key(), model.weight(signal));
    }
    line(FactModel.BIAS, model.bias());
  }

  private static void line(String name, double value) {
    System.out.printf(Locale.ROOT, "%s\t%.3f%n", name, value);
  }

  private record Judgement(double probability, boolean same) {}

  /** Each example, judged by a model fitted to other stories. */
  private List<Judgement> leftOut() {
    List<String> stories =
        examples.stream().map(LabelledSignals::story).distinct().sorted().toList();
    List<Judgement> judgements = new ArrayList<>();
    for (int i = 0; i < FOLDS; i++) {
      int fold = i;
      Predicate<LabelledSignals> out = one -> stories.indexOf(one.story()) % FOLDS == fold;
      FactModel model = LogisticFit.of(examples.stream().filter(out.negate()).toList());
      examples.stream()
          .filter(out)
          .map(one -> new Judgement(model.probability(one.signals()), one.same()))
          .forEach(judgements::add);
    }
    return judgements;
  }

  private static double averagePrecision(List<Judgement> judgements) {
    List<Judgement> ranked =
        judgements.stream()
            .sorted(Comparator.comparingDouble(Judgement::probability).reversed())
            .toList();
    int right = 0;
    double sum = 0;
    for (int i = 0; i < ranked.size(); i++) {
      if (ranked.get(i).same) {
        right++;
        sum += (double) right / (i + 1);
      }
    }
    return sum / right;
  }

  private static double logLoss(List<Judgement> judgements) {
    return judgements.stream()
        .mapToDouble(one -> -Math.log(one.same ? one.probability : 1 - one.probability))
        .average()
        .orElse(0);
  }
}
