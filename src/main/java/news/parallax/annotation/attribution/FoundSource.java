package news.parallax.annotation.attribution;

import news.parallax.article.Span;
import org.jspecify.annotations.Nullable;

/**
 * Who is given for a marked span, and by which rule.
 *
 * @param attribution where the text gives it; null when no rule applied
 * @param rule name of the rule in kebab-case
 * @param because the rule in words
 */
public record FoundSource(@Nullable Attribution attribution, String rule, String because) {
  /** The rule that takes over the speaker of a paragraph before. */
  public static final String SAME_SPEAKER = "same-speaker";

  public static final FoundSource NONE =
      new FoundSource(null, "no-source", "nobody is said to have said it");

  /** Nobody's, since it is no speech. */
  public static final FoundSource TERM =
      new FoundSource(null, "term", "the marks hold a title or a term, which nobody says");

  public boolean isFound() {
    return attribution != null && attribution.source() != null;
  }

  /** Whether a verb, name or other words of the speaker's stand right beside the marks. */
  public boolean isNextTo() {
    return switch (rule) {
      case "verb-before-quotation", "source-after-quotation", "colon", "listed" -> true;
      default -> false;
    };
  }

  /** The cue; one that stands with another quotation is not this one's. */
  public @Nullable Span cue() {
    return attribution == null || rule.equals(SAME_SPEAKER) ? null : attribution.cue();
  }

  public @Nullable Span source() {
    return attribution == null ? null : attribution.source();
  }

  public FoundSource by(String newRule, String newBecause) {
    return new FoundSource(attribution, newRule, newBecause);
  }
}
