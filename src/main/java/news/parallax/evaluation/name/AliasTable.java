package news.parallax.evaluation.name;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import news.parallax.comparison.Roster;
import news.parallax.comparison.StoryEntity;
import news.parallax.knowledge.name.NameKey;

/** From the key of each name, and of each description, to the entities that bear it. */
record AliasTable(Map<String, Set<String>> entities) {

  static AliasTable of(Roster roster) {
    Map<String, Set<String>> entities = new TreeMap<>();
    for (StoryEntity entity : roster.entities()) {
      Stream<String> roles = entity.roles().stream().map(StoryEntity.Role::text);
      Stream.concat(entity.names().stream(), roles)
          .map(NameKey::of)
          .forEach(key ->
              entities.computeIfAbsent(key, any -> new TreeSet<>()).add(entity.id().value()));
    }
    return new AliasTable(entities);
  }

  /** The same names, each an entity of its own: what joining equal strings alone gives. */
  static AliasTable ofEqualStrings(AliasTable other) {
    Map<String, Set<String>> entities = new TreeMap<>();
    other.entities().keySet().forEach(key -> entities.put(key, Set.of(key)));
    return new AliasTable(entities);
  }

  Set<String> of(String name) {
    return entities.getOrDefault(NameKey.of(name), Set.of());
  }
}
