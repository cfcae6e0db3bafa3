package news.parallax.evaluation.quotation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import news.parallax.annotation.AnnotatedArticle;
import news.parallax.engine.ArticleAnnotator;
import news.parallax.evaluation.Figure;
import news.parallax.evaluation.Outcome;
import news.parallax.evaluation.Score;
import news.parallax.evaluation.Suite;

/**
 * Attribution on PolNeAR's development part, beside the nearest-name rival: marks found by a
 * regular expression, each given to the nearest name.
 */
public final class PolnearSuite implements Suite {
  private static final String DATA = "PolNeAR dev";

  private final Supplier<ArticleAnnotator> annotator;

  /** A suite that loads {@code annotator} only when it runs. */
  public PolnearSuite(Supplier<ArticleAnnotator> annotator) {
    this.annotator = annotator;
  }

  @Override
  public String name() {
    return "quotations";
  }

  @Override
  public String summary() {
    return "Quotations, their sources, cues and contents against every attribution of PolNeAR";
  }

  @Override
  public Outcome run(Path data) throws IOException {
    Path folder = data.resolve("data/quotations/polnear/dev");
    return Files.isDirectory(folder) ? measure(PolnearReader.read(folder)) : Outcome.absent(folder);
  }

  private Outcome measure(List<GoldArticle> articles) {
    ArticleAnnotator annotators = annotator.get();
    AttributionScorer ours = new AttributionScorer();
    AttributionScorer floor = new AttributionScorer();
    for (GoldArticle gold : articles) {
      AnnotatedArticle article = annotators.annotate(gold.article());
      ours.add(gold, article.sentences(), article.quotations());
      floor.add(gold, article.sentences(), NearestName.quotations(article));
    }
    return new Outcome.Measured(scores(floor, ours));
  }

  private static List<Score> scores(AttributionScorer floor, AttributionScorer ours) {
    return List.of(
        score("wholly quoted contents found", floor.wholeContents(), ours.wholeContents(), 0.98),
        score("contents with marks, F1", floor.quotedContents(), ours.quotedContents(), 0.75),
        score("speakers of wholly quoted", floor.wholeSpeakers(), ours.wholeSpeakers(), 0.93),
        score("speakers of any marks", floor.touchedSpeakers(), ours.touchedSpeakers(), 0.87),
        score("sources, F1", floor.sources(), ours.sources(), 0.70),
        score("cues, F1", floor.cues(), ours.cues(), 0.75),
        score("contents, F1", floor.contents(), ours.contents(), 0.60));
  }

  private static Score score(String measure, Figure floor, Figure ours, double target) {
    return Score.higher(measure, DATA, floor, ours, new Figure.Rate(target));
  }
}
