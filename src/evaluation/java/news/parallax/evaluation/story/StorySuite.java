package news.parallax.evaluation.story;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Stream;
import news.parallax.comparison.ComparedStory;
import news.parallax.engine.Comparer;
import news.parallax.evaluation.Figure;
import news.parallax.evaluation.Score;
import news.parallax.evaluation.Suite;
import news.parallax.evaluation.story.GoldStory.Places;

/** Compares the reports of one event and scores all that was found against a reader's gold. */
public final class StorySuite implements Suite {
  private final String name;
  private final String summary;
  private final Location location;
  private final Supplier<Comparer> comparer;

  private StorySuite(String name, String summary, Location location, Supplier<Comparer> comparer) {
    this.name = name;
    this.summary = summary;
    this.location = location;
    this.comparer = comparer;
  }

  /** The five reports and the gold in the data folder's {@code seeds} and {@code gold}. */
  public static StorySuite seeds(Supplier<Comparer> comparer) {
    return new StorySuite(
        "seeds",
        "everything, on five real reports of one summit",
        data -> new Places(data.resolve("seeds"), data.resolve("gold/seeds.json")),
        comparer);
  }

  /**
   * One of the project's examples.
   *
   * @param home the project's folder, with the stories and, under {@code eval}, their gold
   * @param example the example's folder, as {@code harbour-bridge}
   */
  public static StorySuite example(Path home, String example, Supplier<Comparer> comparer) {
    Places places =
        new Places(
            home.resolve("examples").resolve(example),
            home.resolve("eval/examples").resolve(example + ".json"));
    return new StorySuite(
        example, "everything, on an invented story of examples/", data -> places, comparer);
  }

  /**
   * The stories annotated in the project, those never used for tuning last.
   *
   * @param home the project's folder
   */
  public static List<StorySuite> annotated(Path home, Supplier<Comparer> comparer) {
    return Stream.of(AnnotatedStory.Use.values())
        .flatMap(use -> AnnotatedStory.all(home, use).stream())
        .map(story -> new StorySuite(story.name(), summary(story.use()), story::in, comparer))
        .toList();
  }

  private static String summary(AnnotatedStory.Use use) {
    return switch (use) {
      case OPEN -> "everything, on a real story";
      case HELD_OUT -> "everything, on a real story held out from tuning";
    };
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public String summary() {
    return summary;
  }

  @Override
  public List<Path> needs(Path data) {
    return location.in(data).both();
  }

  @Override
  public List<Score> measure(Path data) throws IOException {
    GoldStory story = GoldStory.read(location.in(data));
    ComparedStory compared = comparer.get().compare(story.articles(), story.problems());
    return scores(story, compared);
  }

  private List<Score> scores(GoldStory story, ComparedStory compared) {
    StoryGold gold = story.gold();
    Map<StoryMeasure, Figure> ours =
        StoryScorer.score(gold, ReportAnswer.of(compared, gold.files()));
    Map<StoryMeasure, Figure> floor =
        StoryScorer.score(gold, NaiveComparer.compare(story.articles(), gold.files()));
    List<Score> scores = new ArrayList<>();
    ours.forEach((measure, figure) ->
        scores.add(measure.score(name, Objects.requireNonNull(floor.get(measure)), figure)));
    return scores;
  }

  /** Where a story lies, given the data folder. */
  private interface Location {
    Places in(Path data);
  }
}
