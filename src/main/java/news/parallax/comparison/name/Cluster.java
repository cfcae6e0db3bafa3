package news.parallax.comparison.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import news.parallax.annotation.Mention;
import news.parallax.article.Citation;
import news.parallax.comparison.StoryEntity;
import news.parallax.knowledge.name.EntityType;

/** Entities of several articles taken for one while the roster is built. */
final class Cluster {
  private final List<LocalEntity> members = new ArrayList<>();
  private final Set<String> keys = new TreeSet<>();
  private final List<JoinRule> rules = new ArrayList<>();
  private final List<Citation> disowned = new ArrayList<>();
  private EntityType type = EntityType.OTHER;
  private final List<Described> described = new ArrayList<>();

  /** A mention in one article that only the story as a whole makes clear. */
  record Described(Citation citation, StoryEntity.Role role, Mention.Form form) {}

  Cluster(LocalEntity first) {
    include(first);
  }

  void add(LocalEntity local, JoinRule rule) {
    include(local);
    if (!rules.contains(rule)) {
      rules.add(rule);
    }
  }

  private void include(LocalEntity local) {
    members.add(local);
    keys.addAll(local.keys());
    type = mostVoted();
  }

  void absorb(Cluster other, JoinRule rule) {
    other.members.forEach(local -> add(local, rule));
    other.rules.stream().filter(one -> !rules.contains(one)).forEach(rules::add);
  }

  /** Gives up the mention at {@code place}, which is a namesake's. */
  void disown(Citation place) {
    disowned.add(place);
  }

  /** Whether {@code place} lies in a mention that was given up. */
  boolean owns(Citation place) {
    return disowned.stream()
        .noneMatch(
            gone -> gone.article().equals(place.article()) && gone.span().contains(place.span()));
  }

  void describe(Described description) {
    described.add(description);
  }

  List<Described> described() {
    return described;
  }

  List<LocalEntity> members() {
    return members;
  }

  Set<String> keys() {
    return keys;
  }

  List<JoinRule> rules() {
    return rules;
  }

  /** The keys of one word. */
  Set<String> wordKeys() {
    return keys.stream()
        .filter(key -> key.indexOf(' ') < 0)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** Whether no article gives a title or an office. */
  boolean isUntitled() {
    return members.stream()
        .allMatch(local -> local.entity().names().size() == 1 && local.entity().roles().isEmpty());
  }

  /** The key of the first member's fullest name. */
  String key() {
    return members.getFirst().key();
  }

  /** Whether that name has more than one word. */
  boolean isFull() {
    return members.getFirst().person().isFull();
  }

  boolean isPerson() {
    return type == EntityType.PERSON;
  }

  /** The kind most members have; of equals for a single word rather another than a person. */
  EntityType type() {
    return type;
  }

  private EntityType mostVoted() {
    Map<EntityType, Integer> votes = new HashMap<>();
    for (LocalEntity local : members) {
      votes.merge(
          local.entity().type(), local.entity().type() == EntityType.OTHER ? 1 : 2, Integer::sum);
    }
    EntityType best = EntityType.OTHER;
    for (EntityType type : EntityType.values()) {
      int more = votes.getOrDefault(type, 0) - votes.getOrDefault(best, 0);
      if (more > 0 || (more == 0 && best == EntityType.PERSON && !isFull())) {
        best = type;
      }
    }
    return best;
  }
}
