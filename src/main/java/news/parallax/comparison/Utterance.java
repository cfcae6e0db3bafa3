package news.parallax.comparison;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import news.parallax.annotation.EntityId;
import news.parallax.article.Citation;
import news.parallax.article.Explanation;
import org.jspecify.annotations.Nullable;

/**
 * One thing said, as several outlets print it.
 *
 * @param id unique in the story, as {@code u1}
 * @param speaker the story's entity; null when none was found
 * @param wordings at least two, the first in the order of the articles first
 */
public record Utterance(
    String id, @Nullable EntityId speaker, List<Wording> wordings, Explanation why)
    implements Finding {
  /** Copies the list and refuses a single wording. */
  public Utterance {
    wordings = List.copyOf(wordings);
    if (wordings.size() < 2) {
      throw new IllegalArgumentException("an utterance joins two wordings or more, got " + id);
    }
  }

  /**
   * How one place gives the utterance.
   *
   * @param quotation what it is part of, for it can say more than this; null where the words stand
   *     in the outlet's own sentence, neither marked nor reported
   * @param passage the words
   * @param relation how it differs from the first wording; that one is verbatim
   */
  public record Wording(@Nullable StoryQuotation quotation, Citation passage, Relation relation) {}

  @Override
  public List<Citation> citations() {
    return passages();
  }

  /** The quotations that give it, in order. */
  public List<StoryQuotation> quotations() {
    return wordings.stream().map(Wording::quotation).filter(Objects::nonNull).distinct().toList();
  }

  /** The words of each wording, in order. */
  public List<Citation> passages() {
    return wordings.stream().map(Wording::passage).toList();
  }

  /** The relation of the wording that differs most from the first. */
  public Relation relation() {
    return wordings.stream()
        .map(Wording::relation)
        .max(Comparator.naturalOrder())
        .orElse(Relation.VERBATIM);
  }

  /** How a wording differs from another, closest first. */
  public enum Relation {
    /** The same words. */
    VERBATIM,
    /** One is a part of the other. */
    TRIMMED,
    /** Parts of the other put together. */
    SPLICED,
    /** Mostly the same words: another translation or an edited one. */
    VARIANT,
    /** The same sense in other words, in marks or reported without them. */
    PARAPHRASE
  }
}
