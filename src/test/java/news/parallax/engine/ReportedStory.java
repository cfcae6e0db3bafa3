package news.parallax.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import news.parallax.EnglishModels;
import news.parallax.annotation.AnnotatedArticle;
import news.parallax.article.InventedArticle;
import news.parallax.comparison.Dossier;
import news.parallax.comparison.name.NameJoiner;
import org.jspecify.annotations.Nullable;

/** Dossiers of invented reports with all that the annotators find in them. */
public final class ReportedStory {
  /** A Monday. */
  public static final LocalDate DAY = LocalDate.of(2026, 5, 4);

  private ReportedStory() {}

  /**
   * One invented report; each line of its text is a paragraph.
   *
   * @param day of publication; null when nobody knows
   */
  public record Report(@Nullable LocalDate day, String text) {}

  /** A story of one report a text, all published on {@link #DAY}. */
  public static Dossier of(String... texts) {
    List<Report> reports = new ArrayList<>();
    for (String text : texts) {
      reports.add(new Report(DAY, text));
    }
    return of(reports);
  }

  /** A story of {@code reports}, the articles {@code a1}, {@code a2} and so on. */
  public static Dossier of(List<Report> reports) {
    ArticleAnnotator annotator = new ArticleAnnotator(EnglishModels.tagger());
    List<AnnotatedArticle> articles = new ArrayList<>();
    for (Report report : reports) {
      articles.add(
          annotator.annotate(InventedArticle.of(articles.size() + 1, report.text(), report.day())));
    }
    return new Dossier(articles, NameJoiner.roster(articles));
  }
}
