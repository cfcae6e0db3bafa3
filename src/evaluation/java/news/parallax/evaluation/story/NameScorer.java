package news.parallax.evaluation.story;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import news.parallax.evaluation.Figure;
import news.parallax.evaluation.Figure.Share;
import news.parallax.evaluation.story.StoryGold.Name;

/** Scores how names were joined: forms of one name linked, different names kept apart. */
final class NameScorer {
  private final StoryGold gold;
  private final Map<String, Set<String>> entitiesByKey = new TreeMap<>();

  NameScorer(StoryGold gold, StoryAnswer answer) {
    this.gold = gold;
    for (StoryAnswer.Labels entity : answer.entities()) {
      for (String label : entity.labels()) {
        entitiesByKey
            .computeIfAbsent(NameForms.key(label), key -> new TreeSet<>())
            .add(entity.id());
      }
    }
  }

  Map<StoryMeasure, Figure> figures() {
    int linked = 0;
    int links = 0;
    for (Name name : gold.names()) {
      List<Set<String>> forms = keys(name).stream().map(this::entities).toList();
      links += Math.max(0, forms.size() - 1);
      linked += Math.max(0, forms.size() < 2 ? 0 : inOneEntity(forms) - 1);
    }
    long wrong = gold.neverMerge().stream().filter(this::areMerged).count();
    return Map.of(
        StoryMeasure.ALIAS_LINKS,
        new Share(linked, links),
        StoryMeasure.MERGED_WRONGLY,
        new Share((int) wrong, gold.neverMerge().size()));
  }

  private Set<String> keys(Name name) {
    Set<String> keys = new TreeSet<>();
    name.forms().forEach(form -> keys.add(NameForms.key(form)));
    keys.remove("");
    if (entitiesByKey.containsKey(NameForms.key(name.name()))) {
      keys.add(NameForms.key(name.name()));
    }
    return keys;
  }

  private Set<String> entities(String key) {
    return entitiesByKey.getOrDefault(key, Set.of());
  }

  /** How many forms the entity with most of them has. */
  private static int inOneEntity(List<Set<String>> forms) {
    Optional<Long> most =
        forms.stream()
            .flatMap(Collection::stream)
            .distinct()
            .map(entity -> forms.stream().filter(form -> form.contains(entity)).count())
            .max(Comparator.naturalOrder());
    return most.orElse(0L).intValue();
  }

  private boolean areMerged(List<String> names) {
    Set<String> common = new TreeSet<>(entities(NameForms.key(names.get(0))));
    common.retainAll(entities(NameForms.key(names.get(1))));
    return !common.isEmpty();
  }
}
