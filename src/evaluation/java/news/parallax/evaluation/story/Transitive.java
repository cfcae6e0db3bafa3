package news.parallax.evaluation.story;

import java.util.ArrayList;
import java.util.List;

/** What comes of the idea that two sentences like a third are one fact: a warning, not a rival. */
final class Transitive {
  private Transitive() {}

  /** The groups that {@code pairs} grow into where they share a place. */
  static List<List<Anchor>> groups(List<List<Anchor>> pairs) {
    List<List<Anchor>> groups = new ArrayList<>();
    for (List<Anchor> pair : pairs) {
      List<List<Anchor>> touched =
          groups.stream().filter(group -> pair.stream().anyMatch(group::contains)).toList();
      groups.removeAll(touched);
      List<Anchor> grown = new ArrayList<>(pair);
      touched.forEach(grown::addAll);
      groups.add(grown.stream().distinct().toList());
    }
    return groups;
  }
}
