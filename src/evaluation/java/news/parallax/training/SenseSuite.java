package news.parallax.training;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import news.parallax.article.Span;
import news.parallax.comparison.alignment.ClauseSignals;
import news.parallax.comparison.alignment.SentenceEmbedder;
import news.parallax.engine.ArticleAnnotator;
import news.parallax.engine.Progress;
import news.parallax.evaluation.Figure;
import news.parallax.evaluation.Score;
import news.parallax.evaluation.Suite;
import news.parallax.training.DenseLogistic.Example;
import org.jspecify.annotations.Nullable;

/**
 * How well it is told which labelled pairs of clauses are the same fact, by a model fitted to other
 * stories, judged by a judge that saw none of them; what the frames and the judge each add. The
 * floor is how alike the two clauses are as vectors.
 */
public final class SenseSuite implements Suite {
  private static final Set<String> OF_FRAMES = Set.of("other-parties", "other-amount", "stage");
  private static final Set<String> OF_JUDGE = Set.of("judge", "judge-in-sentence");
  private static final String LIKENESS = "sense";
  private static final String ALL = "all pairs";
  private static final String LOOSE = "loose political pairs";
  private static final double AIM = 0.90;
  private static final double AIM_OF_LOOSE = 0.87;

  private final LabelledStories stories;
  private final Path scores;

  /** A suite on the labels of the project in {@code home}. */
  public SenseSuite(
      Path home, Supplier<ArticleAnnotator> annotator, Supplier<SentenceEmbedder> embedder) {
    this.stories = new LabelledStories(home, annotator, embedder);
    this.scores = home.resolve("eval/facts/judge-scores.tsv");
  }

  @Override
  public String name() {
    return "sense";
  }

  @Override
  public String summary() {
    return "which labelled pairs of clauses are one fact, on stories left out (minutes)";
  }

  @Override
  public List<Path> needs(Path data) {
    List<Path> needs = new ArrayList<>(stories.needs(data));
    needs.add(scores);
    return needs;
  }

  private record Row(String story, boolean isSame, SequencedMap<String, Double> signals) {
    double likeness() {
      return signals.getOrDefault(LIKENESS, 0.0);
    }
  }

  @Override
  public List<Score> measure(Path data) throws IOException {
    Map<String, Double> leanings = Weights.read(scores).byName();
    List<Row> rows = new ArrayList<>();
    stories.forEach(data, Progress.SILENT, (pair, clauses) -> add(pair, clauses, leanings, rows));
    Ranking floor = new Ranking();
    Ranking floorOfLoose = new Ranking();
    for (Row row : rows) {
      floor.add(row.likeness(), row.isSame);
      if (LabelledStories.isPolitical(row.story)) {
        floorOfLoose.add(row.likeness(), row.isSame);
      }
    }
    LeftOut both = fitted(rows, any -> true);
    LeftOut loose = both.of(LabelledStories::isPolitical);
    return List.of(
        score("all signals", ALL, floor, both, AIM),
        score("all signals", LOOSE, floorOfLoose, loose, AIM_OF_LOOSE),
        score("without frames", ALL, floor, fitted(rows, not(OF_FRAMES)), null),
        score("without the judge", ALL, floor, fitted(rows, not(OF_JUDGE)), null),
        score("without either", ALL, floor, fitted(rows, not(OF_FRAMES).and(not(OF_JUDGE))), null));
  }

  private static void add(
      LabelledPair pair, ClauseSignals clauses, Map<String, Double> leanings, List<Row> rows) {
    Double leaning = leanings.get(pair.key());
    if (leaning != null) {
      Span left = pair.left().span();
      clauses
          .between(left, pair.right().span(), leaning)
          .ifPresent(signals -> rows.add(new Row(pair.story(), pair.isSame(), signals)));
    }
  }

  private static Predicate<String> not(Set<String> signals) {
    return signal -> !signals.contains(signal);
  }

  private static LeftOut fitted(List<Row> rows, Predicate<String> isUsed) {
    return LeftOut.of(
        rows.stream()
            .map(row -> {
              SequencedMap<String, Double> used = new LinkedHashMap<>(row.signals);
              used.keySet().removeIf(isUsed.negate());
              double[] values = used.values().stream().mapToDouble(Double::doubleValue).toArray();
              return new LeftOut.OfStory(row.story, new Example(values, row.isSame));
            })
            .toList());
  }

  private static Score score(
      String signals, String pairs, Ranking floor, LeftOut ours, @Nullable Double aim) {
    return Score.higher(
        "average precision, " + signals,
        pairs,
        new Figure.Rate(floor.averagePrecision()),
        new Figure.Rate(ours.averagePrecision()),
        aim == null ? null : new Figure.Rate(aim));
  }
}
