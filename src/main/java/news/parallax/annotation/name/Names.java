package news.parallax.annotation.name;

import java.util.List;
import news.parallax.annotation.Entity;
import news.parallax.annotation.Mention;

/**
 * Whom and what an article names.
 *
 * @param entities in order of first mention
 * @param mentions in text order
 */
public record Names(List<Entity> entities, List<Mention> mentions) {
  /** Copies the lists. */
  public Names {
    entities = List.copyOf(entities);
    mentions = List.copyOf(mentions);
  }
}
