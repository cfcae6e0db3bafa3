package news.parallax.comparison.alignment;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import news.parallax.annotation.EntityId;
import news.parallax.comparison.Placement;
import news.parallax.comparison.Roster;
import news.parallax.comparison.StoryEntity;
import news.parallax.knowledge.name.Atlas;
import news.parallax.knowledge.name.EntityType;
import org.jspecify.annotations.Nullable;

/** Tells which of the entities that two articles name may be one. */
final class Identities {
  private final Roster roster;
  private final Map<EntityId, Set<String>> surnames = new HashMap<>();

  Identities(Roster roster) {
    this.roster = roster;
    for (StoryEntity entity : roster.entities()) {
      if (entity.type() == EntityType.PERSON) {
        surnames.put(entity.id(), surnames(entity));
      }
    }
  }

  private static Set<String> surnames(StoryEntity person) {
    Set<String> last = new HashSet<>();
    person.names().forEach(name -> last.add(name.substring(name.lastIndexOf(' ') + 1)));
    return last;
  }

  /** Whether two are one, or one is put for the other: a capital for its government. */
  boolean areOne(EntityId one, EntityId other) {
    return one.equals(other)
        || one.equals(standsFor(other))
        || other.equals(standsFor(one))
        || (standsFor(one) != null && Objects.equals(standsFor(one), standsFor(other)));
  }

  /** Whether they are surely two: neither one, nor people of one surname, who may be one person. */
  boolean areOthers(EntityId one, EntityId other) {
    return !areOne(one, other)
        && Collections.disjoint(
            surnames.getOrDefault(one, Set.of()), surnames.getOrDefault(other, Set.of()));
  }

  /** Whether two places surely lie in two states. */
  boolean areApart(EntityId one, EntityId other) {
    String state = state(one);
    String otherState = state(other);
    return !state.isEmpty() && !otherState.isEmpty() && !state.equals(otherState);
  }

  /** The fullest name of {@code entity}; its id when the roster has none. */
  String name(EntityId entity) {
    return roster.entity(entity).map(StoryEntity::name).orElse(entity.value());
  }

  private @Nullable EntityId standsFor(EntityId entity) {
    return roster.entity(entity).map(StoryEntity::standsFor).orElse(null);
  }

  private String state(EntityId place) {
    return roster
        .entity(place)
        .map(StoryEntity::place)
        .map(Placement::site)
        .map(site -> site.kind() == Atlas.Kind.STATE ? site.name() : site.state())
        .orElse("");
  }
}
