package news.parallax.annotation.quotation;

import news.parallax.article.Span;
import org.jspecify.annotations.Nullable;

/**
 * Who is given for a marked span, and by which rule.
 *
 * @param attribution where the text gives it; null when no rule applied
 * @param rule name of the rule in kebab-case
 * @param because the rule in words
 */
record FoundSource(@Nullable Attribution attribution, String rule, String because) {
  static final FoundSource NONE =
      new FoundSource(null, "no-source", "nobody is said to have said it");

  boolean isFound() {
    return attribution != null && attribution.source() != null;
  }

  @Nullable Span cue() {
    return attribution == null ? null : attribution.cue();
  }

  @Nullable Span source() {
    return attribution == null ? null : attribution.source();
  }

  FoundSource by(String newRule, String newBecause) {
    return new FoundSource(attribution, newRule, newBecause);
  }
}
