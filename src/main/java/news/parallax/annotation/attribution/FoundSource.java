package news.parallax.annotation.attribution;

import java.util.Objects;
import news.parallax.article.Span;
import org.jspecify.annotations.Nullable;

/**
 * Who is given for a marked span, and by which rule.
 *
 * @param attribution where the text gives it; null when no rule applied
 */
public record FoundSource(@Nullable Attribution attribution, SourceRule rule) {
  public static final FoundSource NONE = new FoundSource(null, SourceRule.NO_SOURCE);

  /** Nobody's, since it is no speech. */
  public static final FoundSource TERM = new FoundSource(null, SourceRule.TERM);

  /** Too unsure to name anybody. */
  public static final FoundSource UNCLEAR = new FoundSource(null, SourceRule.UNCLEAR);

  public boolean isFound() {
    return attribution != null && attribution.source() != null;
  }

  /** Whether a verb, name or other words of the speaker's stand right beside the marks. */
  public boolean isNextTo() {
    return rule.isNextTo();
  }

  /** The cue; one that stands with another quotation is not this one's. */
  public @Nullable Span cue() {
    return attribution == null || rule == SourceRule.SAME_SPEAKER ? null : attribution.cue();
  }

  /** Whether the cue gives these very words, not those of a sentence before. */
  public boolean isOfCue() {
    return attribution != null && rule.isOfCue();
  }

  public @Nullable Span source() {
    return attribution == null ? null : attribution.source();
  }

  /**
   * Cue and source together.
   *
   * @throws NullPointerException when there is no source
   */
  public Span core() {
    return Objects.requireNonNull(attribution).core();
  }

  /**
   * The words that tell whom the source means.
   *
   * @throws NullPointerException when there is no source
   */
  public Span named() {
    Attribution by = Objects.requireNonNull(attribution);
    return Objects.requireNonNull(by.named() == null ? by.source() : by.named());
  }

  /** The same source, found by {@code newRule}. */
  public FoundSource by(SourceRule newRule) {
    return new FoundSource(attribution, newRule);
  }
}
