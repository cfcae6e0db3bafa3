package news.parallax.comparison;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.UnaryOperator;
import news.parallax.annotation.EntityId;
import org.jspecify.annotations.Nullable;

/**
 * Who and what a story names, joined across its articles.
 *
 * @param byId the story's entities in order of first mention
 * @param joined from each article entity's id to its story entity's id
 */
public record Roster(SequencedMap<EntityId, StoryEntity> byId, Map<EntityId, EntityId> joined) {
  /** Copies the maps. */
  public Roster {
    byId = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(byId));
    joined = Map.copyOf(joined);
  }

  /** A roster of {@code entities}, in order of first mention. */
  public Roster(List<StoryEntity> entities, Map<EntityId, EntityId> joined) {
    this(indexed(entities), joined);
  }

  private static SequencedMap<EntityId, StoryEntity> indexed(List<StoryEntity> entities) {
    SequencedMap<EntityId, StoryEntity> byId = new LinkedHashMap<>();
    for (StoryEntity entity : entities) {
      if (byId.put(entity.id(), entity) != null) {
        throw new IllegalArgumentException("need ids of one entity each, got " + entity.id());
      }
    }
    return byId;
  }

  /** The same with each entity as {@code change} gives it, which must leave its id. */
  public Roster with(UnaryOperator<StoryEntity> change) {
    return new Roster(entities().stream().map(change).toList(), joined);
  }

  /** In order of first mention. */
  public List<StoryEntity> entities() {
    return List.copyOf(byId.values());
  }

  /** The story entity an article's entity was joined into; empty for null and unknown ids. */
  public Optional<StoryEntity> of(@Nullable EntityId articleEntity) {
    return Optional.ofNullable(articleEntity).map(joined::get).map(byId::get);
  }

  /** The story entity named {@code id}; empty for null and unknown ids. */
  public Optional<StoryEntity> entity(@Nullable EntityId id) {
    return Optional.ofNullable(id).map(byId::get);
  }
}
