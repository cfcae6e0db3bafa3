package news.parallax.evaluation.time;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import news.parallax.annotation.Tagger;
import news.parallax.article.Article;
import news.parallax.evaluation.Figure;
import news.parallax.evaluation.RivalFigures;
import news.parallax.evaluation.Score;
import news.parallax.evaluation.Suite;
import news.parallax.evaluation.time.TimeMlDocument.Timex;

/**
 * Time expressions against the TimeML annotation of TimeBank and AQUAINT, counted as TempEval-3
 * counts, beside a few regular expressions and SUTime.
 */
public final class TimeMlSuite implements Suite {
  private static final String NAME = "times";
  private static final String DATA = "TimeBank + AQUAINT";
  private static final String RATE = "documents a second behind the tagger, one thread";

  private enum Measure {
    RELAXED("times found, overlap F1", .92, TimeTally::relaxed),
    STRICT("times found, exact F1", .84, TimeTally::strict),
    VALUES("times read right, F1", .80, TimeTally::values);

    private final String label;
    private final double target;

    @SuppressWarnings("ImmutableEnumChecker") // a method reference holds no state
    private final Function<TimeTally, Figure> figure;

    Measure(String label, double target, Function<TimeTally, Figure> figure) {
      this.label = label;
      this.target = target;
      this.figure = figure;
    }
  }

  private final Supplier<Tagger> tagger;

  /** A suite that loads {@code tagger} only when it runs. */
  public TimeMlSuite(Supplier<Tagger> tagger) {
    this.tagger = tagger;
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public String summary() {
    return "time expressions and what they mean, on 256 annotated documents";
  }

  @Override
  public List<Path> needs(Path data) {
    return List.of(data.resolve("data/time/TimeBank"), data.resolve("data/time/AQUAINT"));
  }

  @Override
  public List<Score> measure(Path data) throws IOException {
    return scores(documents(data.resolve("data/time")));
  }

  /** Both collections in {@code folder}. */
  static List<TimeMlDocument> documents(Path folder) throws IOException {
    List<TimeMlDocument> documents =
        new ArrayList<>(TimeMlDocument.folder(folder.resolve("TimeBank")));
    documents.addAll(TimeMlDocument.folder(folder.resolve("AQUAINT")));
    return documents;
  }

  private List<Score> scores(List<TimeMlDocument> documents) {
    List<List<Timex>> found = read(documents);
    TimeTally ours = new TimeTally();
    TimeTally floor = new TimeTally();
    for (int i = 0; i < documents.size(); i++) {
      ours.add(documents.get(i), found.get(i));
      floor.add(documents.get(i), NaiveTimes.of(documents.get(i)));
    }
    RivalFigures rivals = RivalFigures.recorded();
    List<Score> scores = new ArrayList<>();
    for (Measure measure : Measure.values()) {
      Figure target = new Figure.Rate(measure.target);
      scores.add(
          Score.higher(
                  measure.label,
                  DATA,
                  measure.figure.apply(floor),
                  measure.figure.apply(ours),
                  target)
              .beside(rivals.of(NAME, measure.label)));
    }
    scores.addAll(rivals.speed(NAME, RATE, DATA));
    return scores;
  }

  private List<List<Timex>> read(List<TimeMlDocument> documents) {
    TimeReader reader = new TimeReader(tagger.get());
    return documents.parallelStream()
        .map(TimeMlDocument::article)
        .map((Article article) -> TimeReader.times(article, reader.sentences(article)))
        .toList();
  }

  /**
   * Rows of {@code rivals.tsv}.
   *
   * @param rate how many documents a second the rival reads
   * @param ourRate how many Parallax reads in the same run
   */
  static String rivalRows(TimeTally rival, double rate, double ourRate) {
    StringBuilder rows = new StringBuilder();
    for (Measure measure : Measure.values()) {
      rows.append(RivalFigures.row(NAME, measure.label, measure.figure.apply(rival)));
    }
    return rows.append(RivalFigures.row(NAME, RATE, new Figure.Rate(rate)))
        .append(RivalFigures.row(NAME, RivalFigures.ours(RATE), new Figure.Rate(ourRate)))
        .toString();
  }
}
