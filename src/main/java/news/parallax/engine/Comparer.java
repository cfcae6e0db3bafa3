package news.parallax.engine;

import java.util.List;
import java.util.Map;
import news.parallax.annotation.AnnotatedArticle;
import news.parallax.annotation.corenlp.CoreNlpTagger;
import news.parallax.article.Article;
import news.parallax.article.Problem;
import news.parallax.comparison.Brief;
import news.parallax.comparison.Dossier;
import news.parallax.comparison.Line;
import news.parallax.comparison.QuoteLedger;
import news.parallax.comparison.Roster;
import news.parallax.comparison.StoryReport;

/** The pure function under everything: articles of one story in, their comparison out. */
public final class Comparer {
  private final ArticleAnnotator annotator;

  /** A comparer over {@code annotator}. */
  public Comparer(ArticleAnnotator annotator) {
    this.annotator = annotator;
  }

  /** Loads the English models. */
  public static Comparer english() {
    return new Comparer(new ArticleAnnotator(CoreNlpTagger.english()));
  }

  /** The comparison of {@code articles}, which report one event. */
  public StoryReport compare(List<Article> articles, List<Problem> problems) {
    return compareAnnotated(annotator.annotateAll(articles, Progress.SILENT), problems);
  }

  /** The comparison of articles already annotated, as a {@link StoryGrouping} leaves them. */
  public StoryReport compareAnnotated(List<AnnotatedArticle> annotated, List<Problem> problems) {
    Dossier dossier = new Dossier(annotated, new Roster(List.of(), Map.of()));
    QuoteLedger ledger = new QuoteLedger(List.of(), List.of());
    return new StoryReport(
        "s1",
        title(annotated),
        dossier,
        ledger,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        Brief.EMPTY,
        List.of(),
        List.of(),
        problems);
  }

  private static Line title(List<AnnotatedArticle> annotated) {
    AnnotatedArticle first = annotated.getFirst();
    var block = first.article().headline().orElse(first.article().blocks().getFirst());
    return new Line(first.words(block.span()), List.of(first.cite(block.span())));
  }
}
