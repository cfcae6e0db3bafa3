package news.parallax.evaluation.name;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import news.parallax.evaluation.Figure;
import news.parallax.knowledge.name.NameKey;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The annotated names of a story.
 *
 * @param entities each entity's name forms
 * @param apart pairs of names that are different entities
 */
record GoldNames(List<List<String>> entities, List<List<String>> apart) {

  static GoldNames read(Path file) throws IOException {
    JsonNode gold = new JsonMapper().readTree(Files.readString(file));
    List<List<String>> entities = new ArrayList<>();
    gold.path("entities").forEach(entity -> entities.add(keys(entity.path(2))));
    List<List<String>> apart = new ArrayList<>();
    gold.path("never_merge").forEach(pair -> apart.add(keys(pair)));
    return new GoldNames(entities, apart);
  }

  private static List<String> keys(JsonNode names) {
    List<String> keys = new ArrayList<>();
    names.forEach(name -> keys.add(NameKey.of(name.asString())));
    return keys.stream().distinct().toList();
  }

  /** Of the links between the forms of one entity, those that one of our entities holds. */
  Figure.Share joined(AliasTable table) {
    int hits = 0;
    int all = 0;
    for (List<String> forms : entities) {
      all += forms.size() - 1;
      hits += Math.max(0, mostInOne(forms, table) - 1);
    }
    return new Figure.Share(hits, all);
  }

  private static int mostInOne(List<String> forms, AliasTable table) {
    Map<String, Integer> counts = new HashMap<>();
    forms.forEach(form -> table.of(form).forEach(id -> counts.merge(id, 1, Integer::sum)));
    return counts.isEmpty() ? 0 : Collections.max(counts.values());
  }

  /** Pairs of different names that one of our entities bears. */
  Figure.Count merged(AliasTable table) {
    long wrong =
        apart.stream()
            .filter(pair -> !Collections.disjoint(table.of(pair.get(0)), table.of(pair.get(1))))
            .count();
    return new Figure.Count(Math.toIntExact(wrong));
  }
}
