package news.parallax.annotation.speaker;

import news.parallax.annotation.attribution.SourceRule;
import news.parallax.article.Span;
import org.jspecify.annotations.Nullable;

/**
 * A paragraph, or what stands before its signature, that is somebody's own words without marks.
 *
 * @param span the words and what tells whose they are, if it stands before them
 * @param content the words
 * @param source what tells whose they are: "RUIZ", "Q", "Ana Ruiz"
 * @param speaker who that is; null when the source itself names them
 * @param because the rule in words
 */
public record SpokenParagraph(
    Span span, Span content, Span source, @Nullable Speaker speaker, Rule rule, String because) {
  /** What tells whose words they are. */
  public enum Rule {
    /** "RUIZ: Who steered?". */
    PART,
    /** "Q: Who steered?". */
    QUESTION,
    /** "A: The wind.". */
    ANSWER,
    /** "— Ana Ruiz (@anaruiz) March 3, 2017". */
    POST;

    /** The rule's name in kebab-case. */
    public String key() {
      return switch (this) {
        case PART -> SourceRule.PART.key();
        case QUESTION -> "interviewer";
        case ANSWER -> "interviewee";
        case POST -> "post";
      };
    }
  }
}
