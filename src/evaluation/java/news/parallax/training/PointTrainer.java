package news.parallax.training;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import news.parallax.annotation.AnnotatedArticle;
import news.parallax.article.Article;
import news.parallax.engine.ArticleAnnotator;
import news.parallax.engine.Progress;
import news.parallax.engine.Progress.Stage;
import news.parallax.evaluation.conflict.InventedStory;

/**
 * Trains the judge of points from the judge of clauses with {@code src/evaluation/python/points.py}
 * (docs/judge.md): on invented stories and on labels of real reports by place. What it gives is from
 * which chance on the judge is believed, found on stories that it did not learn from.
 */
public final class PointTrainer implements Trainer {
  private static final Path STORIES = Path.of("eval/conflicts/train.jsonl");
  private static final Path HELD = Path.of("eval/conflicts/dev.jsonl");
  private static final Path LABELS = Path.of("eval/conflicts/points.tsv");
  private static final Path RESOURCES = Path.of("src/main/resources/news/parallax/comparison");
  private static final Path JUDGE = RESOURCES.resolve("alignment/embedding/judge.onnx");

  private final Path home;
  private final Path work;
  private final Supplier<ArticleAnnotator> annotator;

  /** A trainer on the stories and labels of the project in {@code home}. */
  public PointTrainer(Path home, Supplier<ArticleAnnotator> annotator) {
    this.home = home;
    this.work = home.resolve("target/judge");
    this.annotator = annotator;
  }

  @Override
  public String name() {
    return "points";
  }

  @Override
  public String summary() {
    return "who reads two sentences together, from invented and real stories (an hour)";
  }

  @Override
  public Path ships() {
    return RESOURCES.resolve("point/point-bounds.tsv");
  }

  @Override
  public List<Path> needs(Path data) {
    return List.of(
        home.resolve(STORIES),
        home.resolve(HELD),
        home.resolve(LABELS),
        data.resolve(LabelledStories.LOAD),
        work.resolve("judge.pt"));
  }

  @Override
  public Weights train(Path data, long seed, Progress progress) throws IOException {
    Python python = Python.of(home.resolve("src/evaluation/python/points.py"));
    PointExamples examples = invented(home.resolve(STORIES), progress);
    addReal(data, examples, progress);
    examples.write(work.resolve("points.jsonl"));
    invented(home.resolve(HELD), progress).write(work.resolve("held.jsonl"));
    String drawn = Long.toString(seed);
    Path bounds = work.resolve("bounds.tsv");
    python.run(List.of(List.of("train", work.toString(), drawn)));
    python.run(List.of(List.of("bounds", work.toString(), drawn, bounds.toString())));
    python.run(
        List.of(
            List.of(
                "export",
                work.toString(),
                drawn,
                home.resolve(JUDGE).toString(),
                work.resolve("points.onnx").toString())));
    return new Weights(
        List.of(
            "From which chance on the judge of points is believed (docs/judge.md). Made by PointTrainer."),
        Weights.read(bounds).byName());
  }

  private PointExamples invented(Path file, Progress progress) throws IOException {
    PointExamples examples = new PointExamples();
    List<InventedStory> stories = InventedStory.read(file);
    int done = 0;
    for (InventedStory story : stories) {
      progress.at(Stage.COMPARING, done++, stories.size());
      examples.add(story, annotated(story.articles().stream()));
    }
    return examples;
  }

  private void addReal(Path data, PointExamples examples, Progress progress) throws IOException {
    Map<String, Article> byId = LabelledStories.load(data);
    Map<List<String>, List<PointLabel>> labels = PointLabel.read(home.resolve(LABELS));
    int done = 0;
    for (Map.Entry<List<String>, List<PointLabel>> story : labels.entrySet()) {
      progress.at(Stage.COMPARING, done++, labels.size());
      List<AnnotatedArticle> two =
          annotated(story.getKey().stream().flatMap(id -> Stream.ofNullable(byId.get(id))));
      String name = String.join("+", story.getKey());
      examples.add(name, two.getFirst(), two.getLast(), story.getValue());
    }
  }

  private List<AnnotatedArticle> annotated(Stream<Article> articles) {
    return articles.map(annotator.get()::annotate).toList();
  }

  @Override
  public void ship() throws IOException {
    Path file = home.resolve(RESOURCES).resolve("alignment/embedding/points.onnx");
    Files.copy(work.resolve("points.onnx"), file, StandardCopyOption.REPLACE_EXISTING);
  }
}
