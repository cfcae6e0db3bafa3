package news.parallax.comparison.alignment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import news.parallax.comparison.ClauseMatch.Clause;

/**
 * Leaves out a star that says what a heavier one says: one that shares a clause with it, brings no
 * further article and is less than sure, for a clause can tell two things.
 */
final class DistinctStars {
  /** How sure the weakest match of a star must be that says something of its own all the same. */
  private static final double LEAST_SURE = 0.5;

  private final MatchTable table;
  private final List<Star> kept = new ArrayList<>();
  private final Map<Clause, List<Set<Integer>>> articlesWith = new HashMap<>();

  private DistinctStars(MatchTable table) {
    this.table = table;
  }

  /** Those of {@code stars}, the heaviest first, that say something of their own. */
  static List<Star> of(MatchTable table, List<Star> stars) {
    DistinctStars distinct = new DistinctStars(table);
    stars.forEach(distinct::add);
    return distinct.kept;
  }

  private void add(Star star) {
    List<Clause> members = star.members(table.order());
    Set<Integer> articles = new HashSet<>();
    members.forEach(member -> articles.add(table.position(member)));
    if (!isSure(star) && addsNothing(members, articles)) {
      return;
    }
    kept.add(star);
    members.forEach(
        member -> articlesWith.computeIfAbsent(member, any -> new ArrayList<>()).add(articles));
  }

  private static boolean isSure(Star star) {
    return star.rays().stream().allMatch(ray -> ray.score() >= LEAST_SURE);
  }

  private boolean addsNothing(List<Clause> members, Set<Integer> articles) {
    return members.stream()
        .flatMap(member -> articlesWith.getOrDefault(member, List.of()).stream())
        .anyMatch(told -> told.containsAll(articles));
  }
}
