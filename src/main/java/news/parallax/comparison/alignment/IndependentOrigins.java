package news.parallax.comparison.alignment;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Counts on how many origins tellings stand that are independent of each other: two that share one
 * text are one, and so are two that give the word of one person or body.
 */
final class IndependentOrigins {
  private IndependentOrigins() {}

  /**
   * How many groups are left when tellings that share a root are put together.
   *
   * @param roots for each telling what it rests on, by any names
   */
  static int count(List<Set<String>> roots) {
    List<Set<String>> groups = new ArrayList<>();
    for (Set<String> telling : roots) {
      List<Set<String>> sharing =
          groups.stream().filter(group -> !Collections.disjoint(group, telling)).toList();
      Set<String> joined = new HashSet<>(telling);
      sharing.forEach(joined::addAll);
      groups.removeAll(sharing);
      groups.add(joined);
    }
    return groups.size();
  }
}
