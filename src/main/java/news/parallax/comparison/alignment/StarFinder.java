package news.parallax.comparison.alignment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.TreeMap;

/**
 * Covers the matches with stars, heaviest first (greedy, with lazy re-evaluation): a star takes for
 * each article the best match left, provided that the members do not contradict each other.
 */
final class StarFinder {
  private static final double LEAST_AMONG_MEMBERS = 0.20;
  private static final Comparator<Star> HEAVIEST =
      Comparator.comparingDouble(Star::weight)
          .reversed()
          .thenComparingInt(star -> star.centre().index());

  private final Matches scored;
  private final Map<Unit, List<Match>> matches = new HashMap<>();
  private final Set<Match> left;

  private StarFinder(List<Match> best, Matches scored) {
    this.scored = scored;
    this.left = new HashSet<>(best);
    for (Match match : best) {
      matches.computeIfAbsent(match.a(), unit -> new ArrayList<>()).add(match);
      matches.computeIfAbsent(match.b(), unit -> new ArrayList<>()).add(match);
    }
  }

  /** The stars over {@code best}, which comes best first. */
  static List<Star> stars(List<Match> best, Matches scored) {
    return new StarFinder(best, scored).stars();
  }

  private List<Star> stars() {
    List<Star> stars = new ArrayList<>();
    PriorityQueue<Star> queue = new PriorityQueue<>(HEAVIEST);
    matches.keySet().forEach(unit -> queue.add(star(unit)));
    while (!queue.isEmpty()) {
      Star star = queue.remove();
      Star now = star(star.centre());
      if (now.rays().equals(star.rays())) {
        stars.add(now);
        take(now);
        now = star(star.centre());
      }
      if (!now.rays().isEmpty()) {
        queue.add(now);
      }
    }
    return stars.stream().filter(star -> !star.rays().isEmpty()).toList();
  }

  private void take(Star star) {
    Set<Match> taken = new LinkedHashSet<>();
    star.members().forEach(unit -> taken.addAll(matches.getOrDefault(unit, List.of())));
    taken.stream().filter(star::holds).forEach(left::remove);
  }

  private Star star(Unit centre) {
    Map<Integer, Match> rays = new TreeMap<>();
    for (Match match : matches.getOrDefault(centre, List.of())) {
      Unit other = match.other(centre);
      if (left.contains(match)
          && !rays.containsKey(other.position())
          && agrees(other, centre, rays)) {
        rays.put(other.position(), match);
      }
    }
    return new Star(centre, List.copyOf(rays.values()));
  }

  private boolean agrees(Unit unit, Unit centre, Map<Integer, Match> rays) {
    return rays.values().stream()
        .map(ray -> ray.other(centre))
        .allMatch(member -> scored.of(member, unit).score() >= LEAST_AMONG_MEMBERS);
  }
}
