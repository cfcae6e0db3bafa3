package news.parallax.annotation;

import java.util.List;
import news.parallax.article.Span;
import news.parallax.knowledge.name.EntityType;
import org.jspecify.annotations.Nullable;

/**
 * Somebody or something an article names.
 *
 * @param id unique over all articles of a run, as {@code a1.e3}
 * @param name the fullest form the article gives
 * @param names every name form seen, the fullest first
 * @param roles offices and descriptions the text itself gives ("Russian defence minister")
 * @param standsFor what the name is often put for, as a capital for its state's government; null
 *     for most
 */
public record Entity(
    EntityId id,
    EntityType type,
    String name,
    List<String> names,
    List<Role> roles,
    @Nullable EntityId standsFor) {
  /** Copies the lists. */
  public Entity {
    names = List.copyOf(names);
    roles = List.copyOf(roles);
  }

  /** An office or description and where the text gives it. */
  public record Role(String text, Span span) {}
}
