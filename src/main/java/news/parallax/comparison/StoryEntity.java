package news.parallax.comparison;

import java.util.List;
import news.parallax.annotation.EntityId;
import news.parallax.annotation.Mention;
import news.parallax.article.Citation;
import news.parallax.article.Explanation;
import news.parallax.knowledge.name.EntityType;
import org.jspecify.annotations.Nullable;

/**
 * Somebody or something several articles name.
 *
 * @param id unique in the story, as {@code e3}
 * @param name the fullest form any article gives
 * @param names every name form seen, the fullest first
 * @param roles offices and descriptions with their receipts
 * @param mentions where the articles speak of it, in order
 * @param standsFor what the name is often put for, as a capital for its state's government; null
 *     for most
 * @param why how the articles' entities were joined; for one article's own that it stands alone
 * @param place where it may lie; null for what is no place and for places the atlas lacks
 */
public record StoryEntity(
    EntityId id,
    EntityType type,
    String name,
    List<String> names,
    List<Role> roles,
    List<Reference> mentions,
    @Nullable EntityId standsFor,
    Explanation why,
    @Nullable Placement place) {
  /** Copies the lists. */
  public StoryEntity {
    names = List.copyOf(names);
    roles = List.copyOf(roles);
    mentions = List.copyOf(mentions);
  }

  /** The same, lying at {@code where}. */
  public StoryEntity placed(Placement where) {
    return new StoryEntity(id, type, name, names, roles, mentions, standsFor, why, where);
  }

  /** An office or description and its receipt. */
  public record Role(String text, Citation citation) {}

  /** One mention. */
  public record Reference(Citation citation, Mention.Form form) {}
}
