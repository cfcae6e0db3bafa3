package news.parallax.annotation;

import news.parallax.article.Explanation;
import news.parallax.article.Span;

/**
 * A place where an article speaks of an entity.
 *
 * @param span the name with its title, the noun phrase or the pronoun; no possessive mark
 * @param why which rule tied it to the entity
 */
public record Mention(Span span, EntityId entity, Form form, Explanation why)
    implements Annotation {
  /** How the entity is referred to. */
  public enum Form {
    /** By name. */
    NAME,
    /** By a description: "the Russian leader". */
    NOMINAL,
    /** By a pronoun. */
    PRONOUN,
    /** Together with others: "the two leaders", "they"; each of them has such a mention there. */
    PLURAL
  }

  /** Whether the words speak of this entity alone. */
  public boolean isSingle() {
    return form != Form.PLURAL;
  }
}
