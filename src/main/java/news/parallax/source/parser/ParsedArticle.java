package news.parallax.source.parser;

import java.util.Locale;
import news.parallax.article.Article;
import news.parallax.article.ArticleId;
import news.parallax.article.Outlet;
import news.parallax.article.Published;
import news.parallax.source.ParsedReport;
import news.parallax.source.ReportMetadata;
import org.jspecify.annotations.Nullable;

/**
 * An article but for its id and its date, which others of its outlet may help to read.
 *
 * @param report with what is known beside it
 * @param isOutletNamed whether somebody named the outlet; else it is the document's fallback
 */
public record ParsedArticle(
    ParsedReport report, Outlet outlet, boolean isOutletNamed, Locale language) {
  /** The article; without a date where {@code published} is null. */
  public Article article(@Nullable Published published) {
    ReportMetadata metadata = report.metadata();
    return new Article(
        ArticleId.of(outlet, report.text()),
        report.name(),
        outlet,
        metadata.url(),
        report.segmentation().blocks(),
        report.segmentation().furniture(),
        metadata.bylines().isEmpty() ? report.segmentation().bylines() : metadata.bylines(),
        published,
        language,
        report.text());
  }
}
