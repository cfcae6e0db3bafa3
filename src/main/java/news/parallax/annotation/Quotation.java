package news.parallax.annotation;

import news.parallax.article.Explanation;
import news.parallax.article.Span;
import org.jspecify.annotations.Nullable;

/**
 * Words given as somebody's, in the terms of PARC and PolNeAR: source, cue, content.
 *
 * @param span the quotation with its marks and all its paragraphs; for an indirect one the content
 * @param content the words without the outer marks
 * @param source who spoke, as the text says it ("the Russian leader"); null when it says nothing
 * @param cue the word that marks it as speech ("said"); null when there is none
 * @param speaker the entity that spoke; null when none was found or it is no entity
 * @param speakerName the speaker in words, for entities the fullest name the article gives; null
 *     when none was found
 * @param channel through whom it came ("via a translator", "state media"); null when it came
 *     directly
 * @param stance what who spoke makes of the words: that they are so, that they are not; without
 *     meaning where nobody spoke
 * @param why which rule found the speaker, or that none did
 */
public record Quotation(
    Span span,
    Span content,
    @Nullable Span source,
    @Nullable Span cue,
    @Nullable EntityId speaker,
    @Nullable String speakerName,
    @Nullable Span channel,
    Mode mode,
    Stance stance,
    Explanation why)
    implements Annotation {

  /** How the words are given. */
  public enum Mode {
    /** A whole utterance in marks. */
    DIRECT,
    /** A part in marks within the outlet's own sentence. */
    MIXED,
    /** Reported without marks. */
    INDIRECT,
    /** Marks that hold no speech: a term, a title, a distancing. */
    SCARE
  }

  /** Whether the marks hold somebody's words. */
  public boolean isMarkedSpeech() {
    return mode == Mode.DIRECT || mode == Mode.MIXED;
  }
}
