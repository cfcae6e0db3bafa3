package news.parallax.evaluation.grouping;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import news.parallax.article.Article;
import news.parallax.comparison.StoryReport;
import news.parallax.engine.Comparer;
import news.parallax.evaluation.Figure;
import news.parallax.evaluation.Score;
import news.parallax.evaluation.StoryCollection;
import news.parallax.evaluation.Suite;

/** Compares every story of both collections: does each come through, and is anything found? */
public final class StoriesSuite implements Suite {
  private final Supplier<Comparer> comparer;

  /** A suite that compares with {@code comparer}. */
  public StoriesSuite(Supplier<Comparer> comparer) {
    this.comparer = comparer;
  }

  @Override
  public String name() {
    return "stories";
  }

  @Override
  public String summary() {
    return "robustness: each of 94 real stories is compared without failure; takes minutes";
  }

  @Override
  public List<Path> needs(Path data) {
    return StoryCollection.files(data);
  }

  @Override
  public List<Score> measure(Path data) throws IOException {
    return StoryCollection.readAll(data).stream().flatMap(one -> scores(one).stream()).toList();
  }

  private List<Score> scores(StoryCollection collection) {
    Tally tally = new Tally();
    for (List<Integer> members : collection.members().values()) {
      tally.add(members.stream().map(collection.articles()::get).toList(), comparer.get());
    }
    return tally.scores(collection.name());
  }

  private static final class Tally {
    private int stories;
    private int compared;
    private int several;
    private int withFacts;
    private int conflicts;

    void add(List<Article> articles, Comparer comparer) {
      stories++;
      several += articles.size() > 1 ? 1 : 0;
      try {
        StoryReport report = comparer.compare(articles, List.of()).report();
        compared += report.problems().isEmpty() ? 1 : 0;
        withFacts += report.facts().isEmpty() ? 0 : 1;
        conflicts += report.conflicts().size();
      } catch (RuntimeException e) {
        // any failure at all is what this suite counts
        System.err.println(articles.getFirst().source() + ": " + e);
      }
    }

    List<Score> scores(String data) {
      Figure all = new Figure.Rate(1);
      return List.of(
          Score.higher(
              "stories compared without failure",
              data,
              null,
              new Figure.Share(compared, stories),
              all),
          Score.higher(
              "stories in which a fact is told twice",
              data,
              null,
              new Figure.Share(withFacts, several),
              null),
          new Score(
              "conflicts and other differences listed",
              data,
              null,
              null,
              new Figure.Count(conflicts),
              null,
              Score.Better.NEITHER));
    }
  }
}
