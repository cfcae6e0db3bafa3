package news.parallax.comparison;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import news.parallax.annotation.AnnotatedArticle;
import news.parallax.article.Article;
import news.parallax.article.ArticleId;
import news.parallax.article.Citation;

/**
 * A report together with the articles it refers to: what shows the words behind its receipts needs
 * both. Immutable; no record, for no record holds an article.
 */
public final class ComparedStory {
  private final StoryReport report;
  private final Dossier dossier;

  /**
   * {@code report} and its articles.
   *
   * @param articles those the report names, in any order
   * @throws IllegalArgumentException when one is missing
   */
  public ComparedStory(StoryReport report, List<AnnotatedArticle> articles) {
    this.report = report;
    this.dossier = new Dossier(inOrder(report.articles(), articles), report.roster());
  }

  private static List<AnnotatedArticle> inOrder(
      List<ArticleId> order, List<AnnotatedArticle> articles) {
    Map<ArticleId, AnnotatedArticle> byId =
        articles.stream().collect(Collectors.toMap(one -> one.article().id(), Function.identity()));
    if (!byId.keySet().containsAll(order)) {
      throw new IllegalArgumentException(
          "need the articles %s, got %s".formatted(order, byId.keySet()));
    }
    return order.stream().map(byId::get).toList();
  }

  /** What was found. */
  public StoryReport report() {
    return report;
  }

  /** The annotated articles in the order of the report, with their names joined. */
  public Dossier dossier() {
    return dossier;
  }

  /** The articles as they were read, in the order of the report. */
  public List<Article> articles() {
    return dossier.articles().stream().map(AnnotatedArticle::article).toList();
  }

  /** The words a receipt stands for. */
  public String words(Citation citation) {
    return dossier.words(citation);
  }
}
