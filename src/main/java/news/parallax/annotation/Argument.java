package news.parallax.annotation;

import news.parallax.article.Span;
import org.jspecify.annotations.Nullable;

/**
 * A participant or circumstance of a claim.
 *
 * @param span the phrase, with its preposition for circumstances
 * @param head lemma of the head word
 * @param entity the entity it names; null when it names none
 */
public record Argument(Role role, Span span, String head, @Nullable EntityId entity) {
  /** What the phrase is to the predicate. */
  public enum Role {
    /** Who did it: the subject of an active clause, the by-phrase of a passive one. */
    AGENT,
    /** What it was done to. */
    PATIENT,
    /** Where. */
    PLACE,
    /** When, or for how long. */
    TIME,
    /** Any other prepositional phrase. */
    OTHER
  }
}
