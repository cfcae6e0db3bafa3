package news.parallax.evaluation.quotation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import news.parallax.annotation.AnnotatedArticle;
import news.parallax.annotation.Quotation;
import news.parallax.annotation.mark.QuotationMarks;
import news.parallax.annotation.quotation.QuotationAnnotator;
import news.parallax.engine.ArticleAnnotator;
import news.parallax.evaluation.Figure;
import news.parallax.evaluation.RivalFigures;
import news.parallax.evaluation.Score;
import news.parallax.evaluation.Suite;

/**
 * Attribution on PolNeAR's development part, beside the nearest-name rival: marks found by a
 * regular expression, each given to the nearest name; and beside CoreNLP's quote annotator, whose
 * figures are of record.
 */
public final class PolnearSuite implements Suite {
  private static final String NAME = "quotations";
  private static final String DATA = "PolNeAR dev";
  private static final String RATE = "articles a second, one thread";

  private record Measure(
      String label, double target, boolean ofMarks, Function<AttributionScorer, Figure> figure) {}

  private static final List<Measure> MEASURES =
      List.of(
          new Measure("wholly quoted contents found", 0.98, true, AttributionScorer::wholeContents),
          new Measure("contents with marks, F1", 0.75, true, AttributionScorer::quotedContents),
          new Measure("speakers of wholly quoted", 0.93, true, AttributionScorer::wholeSpeakers),
          new Measure("speakers of any marks", 0.87, true, AttributionScorer::touchedSpeakers),
          new Measure("sources, F1", 0.70, false, AttributionScorer::sources),
          new Measure("cues, F1", 0.75, false, AttributionScorer::cues),
          new Measure("contents, F1", 0.60, false, AttributionScorer::contents));

  private final Supplier<ArticleAnnotator> annotator;

  /** A suite that loads {@code annotator} only when it runs. */
  public PolnearSuite(Supplier<ArticleAnnotator> annotator) {
    this.annotator = annotator;
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public String summary() {
    return "Quotations, their sources, cues and contents against every attribution of PolNeAR";
  }

  @Override
  public List<Path> needs(Path data) {
    return List.of(data.resolve("data/quotations/polnear/dev"));
  }

  @Override
  public List<Score> measure(Path data) throws IOException {
    ArticleAnnotator annotators = annotator.get();
    AttributionScorer ours = new AttributionScorer();
    AttributionScorer every = new AttributionScorer();
    AttributionScorer floor = new AttributionScorer();
    QuotationAnnotator ofAll = QuotationAnnotator.ofEveryAttribution();
    for (GoldArticle gold : PolnearReader.read(needs(data).getFirst())) {
      AnnotatedArticle article = annotators.annotate(gold.article());
      ours.add(gold, article.sentences(), article.quotations());
      every.add(gold, article.sentences(), everyAttribution(ofAll, article));
      floor.add(gold, article.sentences(), NearestName.quotations(article));
    }
    return scores(floor, ours, every);
  }

  private static List<Quotation> everyAttribution(
      QuotationAnnotator annotator, AnnotatedArticle article) {
    return annotator.annotate(
        article.article(),
        article.sentences(),
        QuotationMarks.of(article.article()),
        article.entities(),
        article.mentions());
  }

  private static List<Score> scores(
      AttributionScorer floor, AttributionScorer ours, AttributionScorer every) {
    RivalFigures rivals = RivalFigures.recorded();
    List<Score> scores = new ArrayList<>();
    for (Measure measure : MEASURES) {
      scores.add(
          Score.higher(
                  measure.label(),
                  DATA,
                  measure.figure().apply(floor),
                  measure.figure().apply(measure.ofMarks() ? ours : every),
                  new Figure.Rate(measure.target()))
              .beside(rivals.of(NAME, measure.label())));
    }
    scores.addAll(rivals.speed(NAME, RATE, DATA));
    return scores;
  }

  /**
   * Rows of {@code rivals.tsv}: what a rival that finds quotations in marks reaches.
   *
   * @param rate how many articles a second it reads
   * @param ourRate how many Parallax annotates in the same run
   */
  static String rivalRows(AttributionScorer rival, double rate, double ourRate) {
    StringBuilder rows = new StringBuilder();
    for (Measure measure : MEASURES) {
      if (measure.ofMarks()) {
        rows.append(RivalFigures.row(NAME, measure.label(), measure.figure().apply(rival)));
      }
    }
    return rows.append(RivalFigures.row(NAME, RATE, new Figure.Rate(rate)))
        .append(RivalFigures.row(NAME, RivalFigures.ours(RATE), new Figure.Rate(ourRate)))
        .toString();
  }
}
