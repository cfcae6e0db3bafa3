package news.parallax.annotation.quotation;

import news.parallax.annotation.EntityId;
import org.jspecify.annotations.Nullable;

/**
 * Who a source stands for.
 *
 * @param entity null when the source is no entity
 * @param name null when not even words are known
 */
record Speaker(@Nullable EntityId entity, @Nullable String name) {
  static final Speaker UNKNOWN = new Speaker(null, null);

  boolean isKnown() {
    return name != null;
  }
}
