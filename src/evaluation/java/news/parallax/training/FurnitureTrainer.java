package news.parallax.training;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.Function;
import java.util.function.Predicate;
import news.parallax.article.Furniture;
import news.parallax.engine.Progress;
import news.parallax.evaluation.furniture.LabelledLines;
import news.parallax.knowledge.LogisticModel;
import news.parallax.source.layout.FurnitureFinder;
import news.parallax.source.layout.FurnitureModel;

/** Learns what speaks for a line's being furniture, from lines that a reader sorted. */
public final class FurnitureTrainer implements Trainer {
  private static final String PLACE = "src/main/resources/news/parallax/source/layout/";

  /** A feature of fewer lines is chance. */
  private static final int LEAST_COUNT = 5;

  private static final int FOLDS = 5;

  private final Path labels;

  /**
   * A trainer on the project's labels.
   *
   * @param home the project's folder
   */
  public FurnitureTrainer(Path home) {
    this.labels = home.resolve("eval/furniture/labels.tsv");
  }

  /** A line no sure sign tells about. */
  private record Example(
      String article, String outlet, List<String> features, Optional<Furniture.Kind> kind) {}

  @Override
  public String name() {
    return "furniture";
  }

  @Override
  public String summary() {
    return "which lines of a page are no part of the report, from lines a reader sorted";
  }

  @Override
  public Path ships() {
    return Path.of(PLACE + "furniture-weights.tsv");
  }

  @Override
  public List<Path> needs(Path data) {
    return List.of(
        labels,
        data.resolve("data/stories/news-cluster.jsonl"),
        data.resolve("data/load/articles-5000.jsonl"));
  }

  @Override
  public Weights train(Path data, long seed, Progress progress) throws IOException {
    List<Example> examples = new ArrayList<>();
    for (LabelledLines article : LabelledLines.read(labels, data)) {
      examples.addAll(examples(article));
    }
    return new Weights(
        List.of(
            "How much each thing said of a line speaks for its being no part of the report; with a kind in front, for that kind.",
            "Source: logistic regressions fitted by FurnitureTrainer to eval/furniture/labels.tsv, to lines no sure sign tells about.",
            "Articles left out: " + leftOut(examples, seed, Example::article),
            "Outlets left out: " + leftOut(examples, seed, Example::outlet)),
        learned(examples, seed));
  }

  private static List<Example> examples(LabelledLines article) {
    FurnitureFinder finder = FurnitureFinder.ofBody(article.article().title(), article.lines());
    return article.sorted().stream()
        .filter(line -> finder.isOpen(line.i()))
        .map(line ->
            new Example(
                article.article().id().value(),
                article.article().outlet().id(),
                finder.features(line.i()),
                line.kind()))
        .toList();
  }

  private static SequencedMap<String, Double> learned(List<Example> examples, long seed) {
    SparseLogistic learner = new SparseLogistic(LEAST_COUNT, seed);
    examples.forEach(one -> learner.add(one.features(), one.kind().isPresent()));
    SequencedMap<String, Double> learned = new LinkedHashMap<>(learner.learned());
    List<Example> furniture = examples.stream().filter(one -> one.kind().isPresent()).toList();
    FurnitureModel.kinds()
        .forEach(kind -> {
          SparseLogistic ofKind = new SparseLogistic(LEAST_COUNT, seed);
          furniture.forEach(one ->
              ofKind.add(
                  FurnitureModel.of(kind, one.features()), one.kind().orElseThrow() == kind));
          learned.putAll(ofKind.learned());
        });
    return learned;
  }

  /** How right the model is on groups it was not fitted to, in words. */
  private static String leftOut(
      List<Example> examples, long seed, Function<Example, String> group) {
    List<String> groups = examples.stream().map(group).distinct().sorted().toList();
    int found = 0;
    int kinds = 0;
    int wrong = 0;
    for (int i = 0; i < Math.min(FOLDS, groups.size()); i++) {
      int fold = i;
      Predicate<Example> isOut = one -> groups.indexOf(group.apply(one)) % FOLDS == fold;
      FurnitureModel model =
          new FurnitureModel(
              new LogisticModel(
                  learned(examples.stream().filter(isOut.negate()).toList(), seed)));
      for (Example one : examples.stream().filter(isOut).toList()) {
        Optional<Furniture.Kind> given = model.kind(one.features());
        found += given.isPresent() && one.kind().isPresent() ? 1 : 0;
        kinds += given.isPresent() && given.equals(one.kind()) ? 1 : 0;
        wrong += given.isPresent() && one.kind().isEmpty() ? 1 : 0;
      }
    }
    long of = examples.stream().filter(one -> one.kind().isPresent()).count();
    return String.format(
        Locale.ROOT,
        "%d of %d found, %d of the right kind; of %d lines of the report %d marked.",
        found, of, kinds, examples.size() - of, wrong);
  }
}
