package news.parallax.comparison;

import java.util.List;
import news.parallax.annotation.EntityId;
import news.parallax.article.Citation;
import news.parallax.article.Explanation;
import org.jspecify.annotations.Nullable;

/**
 * One thing said, as several outlets print it.
 *
 * @param id unique in the story, as {@code u1}
 * @param speaker the story's entity; null when none was found
 * @param quotations at least two, in the order of the articles
 * @param relation how the wordings differ, the loosest pair's
 */
public record Utterance(
    String id,
    @Nullable EntityId speaker,
    List<StoryQuotation> quotations,
    Relation relation,
    Explanation why)
    implements Finding {
  /** Copies the list and refuses a single quotation. */
  public Utterance {
    quotations = List.copyOf(quotations);
    if (quotations.size() < 2) {
      throw new IllegalArgumentException("an utterance joins two quotations or more, got " + id);
    }
  }

  @Override
  public List<Citation> citations() {
    return quotations.stream().map(StoryQuotation::citation).toList();
  }

  /** How two wordings of one utterance differ, closest first. */
  public enum Relation {
    /** The same words. */
    VERBATIM,
    /** One is a part of the other. */
    TRIMMED,
    /** Mostly the same words: another translation or an edited one. */
    VARIANT,
    /** The same sense in other words. */
    PARAPHRASE
  }
}
