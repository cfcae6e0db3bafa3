package news.parallax.comparison.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import news.parallax.annotation.EntityType;

/** Entities of several articles taken for one while the roster is built. */
final class Cluster {
  private final List<Local> members = new ArrayList<>();
  private final Set<String> keys = new HashSet<>();
  private final List<String> reasons = new ArrayList<>();

  Cluster(Local first) {
    add(first, "");
  }

  void add(Local local, String reason) {
    members.add(local);
    keys.addAll(local.keys());
    if (!reason.isEmpty() && !reasons.contains(reason)) {
      reasons.add(reason);
    }
  }

  void absorb(Cluster other, String reason) {
    other.members.forEach(local -> add(local, reason));
    other.reasons.stream().filter(one -> !reasons.contains(one)).forEach(reasons::add);
  }

  List<Local> members() {
    return members;
  }

  Set<String> keys() {
    return keys;
  }

  List<String> reasons() {
    return reasons;
  }

  boolean isPerson() {
    return type() == EntityType.PERSON;
  }

  /** The kind most members have. */
  EntityType type() {
    Map<EntityType, Integer> votes = new HashMap<>();
    for (Local local : members) {
      votes.merge(
          local.entity().type(), local.entity().type() == EntityType.OTHER ? 1 : 2, Integer::sum);
    }
    EntityType best = EntityType.OTHER;
    for (EntityType type : EntityType.values()) {
      if (votes.getOrDefault(type, 0) > votes.getOrDefault(best, 0)) {
        best = type;
      }
    }
    return best;
  }
}
