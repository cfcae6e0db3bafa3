package news.parallax.comparison;

import news.parallax.article.ArticleId;
import news.parallax.article.Explanation;

/**
 * One step on the way of words to a report.
 *
 * @param article the report that has them
 * @param source where it has them from
 */
public record Descent(
    ArticleId article, Source source, Origin.Certainty certainty, Explanation why) {
  /** Where words come from. */
  public sealed interface Source {
    /** The id of the report or the origin. */
    String id();
  }

  /** Another report of the story, published before. */
  public record FromReport(ArticleId report) implements Source {
    @Override
    public String id() {
      return report.value();
    }
  }

  /**
   * An agency, a statement or a text of unknown author.
   *
   * @param id the origin's
   */
  public record FromOrigin(String id) implements Source {}
}
