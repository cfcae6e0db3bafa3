package news.parallax.comparison;

import java.util.List;
import news.parallax.annotation.EntityId;
import news.parallax.annotation.EntityType;
import news.parallax.annotation.Mention;
import news.parallax.article.Citation;

/**
 * Somebody or something several articles name.
 *
 * @param id unique in the story, as {@code e3}
 * @param name the fullest form any article gives
 * @param names every name form seen, the fullest first
 * @param roles offices and descriptions with their receipts
 * @param mentions where the articles speak of it, in order
 */
public record StoryEntity(
    EntityId id,
    EntityType type,
    String name,
    List<String> names,
    List<Role> roles,
    List<Reference> mentions) {
  /** Copies the lists. */
  public StoryEntity {
    names = List.copyOf(names);
    roles = List.copyOf(roles);
    mentions = List.copyOf(mentions);
  }

  /** An office or description and its receipt. */
  public record Role(String text, Citation citation) {}

  /** One mention. */
  public record Reference(Citation citation, Mention.Form form) {}
}
