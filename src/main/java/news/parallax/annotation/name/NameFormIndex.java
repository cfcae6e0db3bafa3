package news.parallax.annotation.name;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import news.parallax.knowledge.name.Acronym;
import news.parallax.knowledge.name.EntityType;

/** The name forms of one article by their keys: of what kind each is and which it was joined to. */
final class NameFormIndex {
  private final Map<String, EntityType> types = new HashMap<>();
  private final Map<String, String> joined = new TreeMap<>();
  private final Map<String, String> rules = new HashMap<>();
  private final Set<String> acronyms = new HashSet<>();
  private final Set<String> titled = new HashSet<>();

  /** A book of {@code names}; each form is of the kind that most of its places tell. */
  NameFormIndex(List<FoundName> names) {
    Map<String, Map<EntityType, Integer>> votes = new LinkedHashMap<>();
    for (FoundName name : names) {
      String key = name.key();
      votes
          .computeIfAbsent(key, any -> new TreeMap<>())
          .merge(name.type(), weight(name), Integer::sum);
      if (Acronym.isPrinted(name.text())) {
        acronyms.add(key);
      }
      if (name.hasTitle()) {
        titled.add(key);
      }
    }
    votes.forEach((key, counts) -> types.put(key, mostVoted(counts)));
    types.keySet().forEach(key -> joined.put(key, key));
  }

  private static int weight(FoundName name) {
    if (name.type() == EntityType.OTHER) {
      return 1;
    }
    return name.hasTitle() ? 6 : 2;
  }

  private static EntityType mostVoted(Map<EntityType, Integer> counts) {
    return counts.entrySet().stream()
        .max(
            Map.Entry.<EntityType, Integer>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
        .orElseThrow()
        .getKey();
  }

  EntityType type(String key) {
    return types.getOrDefault(key, EntityType.OTHER);
  }

  boolean isPerson(String key) {
    return type(key) == EntityType.PERSON;
  }

  /** Whether the form is printed in capitals alone. */
  boolean isAcronym(String key) {
    return acronyms.contains(key);
  }

  /** Whether a title stands before the form anywhere. */
  boolean isTitled(String key) {
    return titled.contains(key);
  }

  boolean has(String key) {
    return joined.containsKey(key);
  }

  /** All keys in alphabetical order. */
  List<String> keys() {
    return List.copyOf(joined.keySet());
  }

  /** Keys of full names of persons, the longest first. */
  List<String> fullNames() {
    return joined.keySet().stream()
        .filter(key -> isPerson(key) && key.indexOf(' ') > 0)
        .sorted(
            Comparator.comparingInt(String::length)
                .reversed()
                .thenComparing(Comparator.naturalOrder()))
        .toList();
  }

  /** Files {@code form} under what {@code into} is filed under. */
  void join(String form, String into, String rule) {
    String from = root(form);
    String to = root(into);
    if (!from.equals(to)) {
      joined.put(from, to);
      rules.put(form, rule);
    }
  }

  /** The form that {@code key} is filed under. */
  String root(String key) {
    String at = key;
    for (String next = joined.get(at); next != null && !next.equals(at); next = joined.get(at)) {
      at = next;
    }
    return at;
  }

  /** The rule that filed {@code key} where it is. */
  String rule(String key) {
    return rules.getOrDefault(key, "same-name");
  }
}
