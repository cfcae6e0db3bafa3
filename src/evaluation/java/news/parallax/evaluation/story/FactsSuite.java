package news.parallax.evaluation.story;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import news.parallax.comparison.ComparedStory;
import news.parallax.comparison.alignment.SentenceEmbedder;
import news.parallax.engine.Comparer;
import news.parallax.evaluation.Figure;
import news.parallax.evaluation.Score;
import news.parallax.evaluation.Suite;

/**
 * Joins what the articles of the annotated stories tell, all stories together, beside several naive
 * ways to do so: how many tellings of one fact are joined, and how many joined ones are one fact.
 * The rivals join whole sentences, and a pair of sentences counts for every fact both tell.
 */
public final class FactsSuite implements Suite {
  private final Path home;
  private final Supplier<Comparer> comparer;
  private final SequencedMap<String, SentenceJoiner> rivals = new LinkedHashMap<>();

  /**
   * A suite over the stories annotated in {@code home}, the project's folder, that compares with
   * {@code comparer}; one rival needs {@code embedder}.
   */
  public FactsSuite(Path home, Supplier<Comparer> comparer, Supplier<SentenceEmbedder> embedder) {
    this.home = home;
    this.comparer = comparer;
    rivals.put("common words", WordOverlapBaseline.joiner());
    rivals.put("rare words", new RareWordBaseline());
    rivals.put("rare words and sense", new MixedBaseline(embedder));
  }

  @Override
  public String name() {
    return "facts";
  }

  @Override
  public String summary() {
    return "facts told by several, on annotated real stories, beside naive joins of sentences";
  }

  @Override
  public List<Path> needs(Path data) {
    return Stream.of(AnnotatedStory.Use.values())
        .flatMap(use -> AnnotatedStory.all(home, use).stream())
        .flatMap(story -> story.in(data).both().stream())
        .distinct()
        .toList();
  }

  @Override
  public List<Score> measure(Path data) throws IOException {
    List<Score> scores = new ArrayList<>();
    for (AnnotatedStory.Use use : AnnotatedStory.Use.values()) {
      List<GoldStory> stories = new ArrayList<>();
      for (AnnotatedStory story : AnnotatedStory.all(home, use)) {
        stories.add(GoldStory.read(story.in(data)));
      }
      scores.addAll(scores(label(use, stories.size()), stories));
    }
    return scores;
  }

  private static String label(AnnotatedStory.Use use, int stories) {
    return switch (use) {
      case OPEN -> stories + " stories";
      case HELD_OUT -> stories + " stories held out";
    };
  }

  private List<Score> scores(String data, List<GoldStory> stories) {
    FactCounts ours = sum(stories.stream().map(this::ours));
    List<Score> scores = new ArrayList<>();
    rivals.forEach((name, rival) -> {
      FactCounts floor = sum(stories.stream().map(story -> naive(story, rival)));
      scores.addAll(beside(name, data, floor, ours));
    });
    FactCounts grouped = sum(stories.stream().map(FactsSuite::grouped));
    scores.addAll(beside("rare words, grown into groups", data, grouped, ours));
    scores.add(
        Score.lower(
            "tellings too many in the largest fact, beside groups",
            data,
            new Figure.Count(grouped.excess()),
            new Figure.Count(ours.excess()),
            new Figure.Count(0)));
    return scores;
  }

  private static List<Score> beside(String rival, String data, FactCounts floor, FactCounts ours) {
    return List.of(
        Score.higher("tellings joined, beside " + rival, data, floor.recall(), ours.recall(), null),
        Score.higher(
            "joined rightly, beside " + rival, data, floor.precision(), ours.precision(), null),
        Score.higher("F1 of both, beside " + rival, data, floor.f1(), ours.f1(), floor.f1()));
  }

  private static FactCounts sum(Stream<FactCounts> counts) {
    return counts.reduce(FactCounts.NONE, FactCounts::plus);
  }

  private FactCounts ours(GoldStory story) {
    ComparedStory compared = comparer.get().compare(story.articles(), story.problems());
    return counts(story, ReportAnswer.of(compared, story.gold().files()).facts());
  }

  private static FactCounts naive(GoldStory story, SentenceJoiner rival) {
    return counts(story, rival.facts(NaiveSentence.of(story)));
  }

  private static FactCounts grouped(GoldStory story) {
    return counts(story, Transitive.groups(new RareWordBaseline().facts(NaiveSentence.of(story))));
  }

  private static FactCounts counts(GoldStory story, List<List<Anchor>> facts) {
    return new FactScorer(story.gold(), facts).counts();
  }
}
