package news.parallax.comparison;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import news.parallax.annotation.EntityId;
import org.jspecify.annotations.Nullable;

/**
 * Who and what a story names, joined across its articles. A class and no record, since it keeps an
 * index beside its entities; two of the same entities are equal.
 */
public final class Roster {
  private final List<StoryEntity> entities;
  private final Map<EntityId, EntityId> joined;
  private final Map<EntityId, StoryEntity> byId;

  /**
   * A roster.
   *
   * @param entities in order of first mention
   * @param joined from each article entity's id to its story entity's id
   */
  public Roster(List<StoryEntity> entities, Map<EntityId, EntityId> joined) {
    this.entities = List.copyOf(entities);
    this.joined = Map.copyOf(joined);
    this.byId =
        this.entities.stream().collect(Collectors.toMap(StoryEntity::id, Function.identity()));
  }

  /** The same with each entity as {@code change} gives it, which must leave its id. */
  public Roster with(UnaryOperator<StoryEntity> change) {
    return new Roster(entities.stream().map(change).toList(), joined);
  }

  /** In order of first mention. */
  public List<StoryEntity> entities() {
    return entities;
  }

  /** From each article entity's id to its story entity's id. */
  public Map<EntityId, EntityId> joined() {
    return joined;
  }

  /** The story entity an article's entity was joined into; empty for null and unknown ids. */
  public Optional<StoryEntity> of(@Nullable EntityId articleEntity) {
    return Optional.ofNullable(articleEntity).map(joined::get).map(byId::get);
  }

  /** The story entity named {@code id}; empty for null and unknown ids. */
  public Optional<StoryEntity> entity(@Nullable EntityId id) {
    return Optional.ofNullable(id).map(byId::get);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Roster that
        && entities.equals(that.entities)
        && joined.equals(that.joined);
  }

  @Override
  public int hashCode() {
    return Objects.hash(entities, joined);
  }

  @Override
  public String toString() {
    return "Roster[entities=%s, joined=%s]".formatted(entities, joined);
  }
}
