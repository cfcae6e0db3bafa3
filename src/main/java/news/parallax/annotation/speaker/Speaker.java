package news.parallax.annotation.speaker;

import news.parallax.annotation.EntityId;
import org.jspecify.annotations.Nullable;

/**
 * Who a source stands for.
 *
 * @param entity null when the source is no entity
 * @param name null when not even words are known
 */
public record Speaker(@Nullable EntityId entity, @Nullable String name) {
  /** Nobody that can be named. */
  public static final Speaker UNKNOWN = new Speaker(null, null);
}
