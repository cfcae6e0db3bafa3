package news.parallax.evaluation.time;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import news.parallax.annotation.Tagger;
import news.parallax.article.Article;
import news.parallax.evaluation.Figure;
import news.parallax.evaluation.Outcome;
import news.parallax.evaluation.Score;
import news.parallax.evaluation.Suite;

/** Time expressions against the TimeML annotation of TimeBank and AQUAINT, beside SUTime. */
public final class TimeMlSuite implements Suite {
  /** The name of the data in the score table. */
  static final String DATA = "TimeBank + AQUAINT";

  /** The name of the measure of speed. */
  static final String MILLIS = "times, milliseconds a document behind the tagger";

  private final Supplier<Tagger> tagger;

  /** A suite that loads {@code tagger} only when it runs. */
  public TimeMlSuite(Supplier<Tagger> tagger) {
    this.tagger = tagger;
  }

  @Override
  public String name() {
    return "times";
  }

  @Override
  public String summary() {
    return "time expressions and what they mean, on 256 annotated documents";
  }

  @Override
  public Outcome run(Path data) throws IOException {
    Path folder = data.resolve("data/time");
    return Files.isDirectory(folder.resolve("TimeBank"))
        ? new Outcome.Measured(scores(documents(folder)))
        : Outcome.absent(folder.resolve("TimeBank"));
  }

  /** Both collections in {@code folder}. */
  static List<TimeMlDocument> documents(Path folder) throws IOException {
    List<TimeMlDocument> documents =
        new ArrayList<>(TimeMlDocument.folder(folder.resolve("TimeBank")));
    documents.addAll(TimeMlDocument.folder(folder.resolve("AQUAINT")));
    return documents;
  }

  private List<Score> scores(List<TimeMlDocument> documents) {
    TimeReader reader = new TimeReader(tagger.get());
    TimeTally ours = new TimeTally();
    TimeTally floor = new TimeTally();
    for (TimeMlDocument document : documents) {
      Article article = document.article();
      ours.add(document, TimeReader.times(article, reader.sentences(article)));
      floor.add(document, NaiveTimes.of(document));
    }
    return List.of(
        score("times found, overlap F1", floor.relaxed(), ours.relaxed(), .92),
        score("times found, exact F1", floor.strict(), ours.strict(), .84),
        score("times found and read right, F1", floor.values(), ours.values(), .80));
  }

  private static Score score(String measure, Figure floor, Figure ours, double target) {
    return Score.higher(measure, DATA, floor, ours, new Figure.Rate(target)).besideRival();
  }
}
