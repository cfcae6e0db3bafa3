package news.parallax.comparison;

import news.parallax.annotation.EntityId;
import news.parallax.annotation.Quotation;
import news.parallax.article.ArticleId;
import news.parallax.article.Citation;
import org.jspecify.annotations.Nullable;

/**
 * One quotation of one article, seen within the story.
 *
 * @param id unique in the story, as {@code q7}
 * @param speaker the story's entity; null when none was found or it is no entity
 * @param speakerName the story's fullest name for the speaker, else the article's words; null when
 *     none was found
 * @param namedBy another report's quotation that gives the same words and says who spoke, where
 *     this article leaves it open; null where it does not, and where no report does
 */
public record StoryQuotation(
    String id,
    ArticleId article,
    Quotation quotation,
    @Nullable EntityId speaker,
    @Nullable String speakerName,
    @Nullable Citation namedBy) {
  /** The same, of the speaker that {@code namer} gives. */
  public StoryQuotation namedBy(StoryQuotation namer) {
    return new StoryQuotation(
        id, article, quotation, namer.speaker, namer.speakerName, namer.citation());
  }

  /** The same, of nobody that can be named. */
  public StoryQuotation unnamed() {
    return new StoryQuotation(id, article, quotation, null, null, null);
  }

  /** The receipt of the whole quotation. */
  public Citation citation() {
    return new Citation(article, quotation.span());
  }
}
