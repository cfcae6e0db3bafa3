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
 * @param passages the words of each quotation that say it, in the same order: a quotation can say
 *     more than this
 * @param relation how the wordings differ, the loosest pair's
 */
public record Utterance(
    String id,
    @Nullable EntityId speaker,
    List<StoryQuotation> quotations,
    List<Citation> passages,
    Relation relation,
    Explanation why)
    implements Finding {
  /** Copies the lists and refuses a single quotation. */
  public Utterance {
    quotations = List.copyOf(quotations);
    passages = List.copyOf(passages);
    if (quotations.size() < 2) {
      throw new IllegalArgumentException("an utterance joins two quotations or more, got " + id);
    }
    if (passages.size() != quotations.size()) {
      throw new IllegalArgumentException("an utterance needs one passage a quotation, got " + id);
    }
  }

  @Override
  public List<Citation> citations() {
    return passages;
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
