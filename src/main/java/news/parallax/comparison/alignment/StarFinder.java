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
  private static final double LEAST_SCORE = 0.47;

  /** What a match needs that a second member bears out. */
  private static final double LEAST_BACKED = 0.30;

  private static final double LEAST_AMONG_MEMBERS = 0.20;

  /** Two reports that share fewer sure matches have little in common. */
  private static final int FEWEST_SURE = 3;

  private static final double SURE = 0.8;

  /** What a match of two such reports needs, and one whose sides name other people. */
  private static final double LEAST_STRANGE = 0.7;

  private static final Comparator<Star> HEAVIEST =
      Comparator.comparingDouble(Star::weight)
          .reversed()
          .thenComparingInt(star -> star.centre().index());

  private final Matches scored;
  private final Map<Unit, List<Match>> matches = new HashMap<>();
  private final Set<Match> left;

  private StarFinder(Matches scored) {
    Map<Long, Integer> sure = new HashMap<>();
    List<Match> all = scored.best(LEAST_BACKED);
    all.stream()
        .filter(match -> match.score() >= SURE)
        .forEach(match -> sure.merge(articles(match), 1, Integer::sum));
    List<Match> best =
        all.stream()
            .filter(match ->
                match.score() >= LEAST_STRANGE
                    || (sure.getOrDefault(articles(match), 0) >= FEWEST_SURE
                        && !match.isOfTwoPeople()))
            .toList();
    this.scored = scored;
    this.left = new HashSet<>(best);
    for (Match match : best) {
      matches.computeIfAbsent(match.a(), unit -> new ArrayList<>()).add(match);
      matches.computeIfAbsent(match.b(), unit -> new ArrayList<>()).add(match);
    }
  }

  private static long articles(Match match) {
    return (long) match.a().position() << 32 | match.b().position();
  }

  /** The stars over {@code matches}. */
  static List<Star> stars(Matches matches) {
    return new StarFinder(matches).stars();
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
    List<Match> open =
        matches.getOrDefault(centre, List.of()).stream().filter(left::contains).toList();
    for (Match match : open) {
      if (match.score() >= LEAST_SCORE) {
        offer(match, centre, rays);
      }
    }
    for (Match match : open) {
      if (match.score() < LEAST_SCORE && isBacked(match.other(centre), centre, rays)) {
        offer(match, centre, rays);
      }
    }
    return new Star(centre, List.copyOf(rays.values()));
  }

  /** Takes {@code match} when its article is still open and no member contradicts it. */
  private void offer(Match match, Unit centre, Map<Integer, Match> rays) {
    Unit unit = match.other(centre);
    boolean agrees =
        rays.values().stream()
            .map(ray -> ray.other(centre))
            .allMatch(member -> scored.score(member, unit) >= LEAST_AMONG_MEMBERS);
    if (agrees) {
      rays.putIfAbsent(unit.position(), match);
    }
  }

  /** Whether a member other than the centre tells the same as {@code unit}. */
  private boolean isBacked(Unit unit, Unit centre, Map<Integer, Match> rays) {
    return rays.values().stream()
        .map(ray -> ray.other(centre))
        .filter(member -> member.position() != unit.position())
        .anyMatch(member -> scored.score(member, unit) >= LEAST_SCORE);
  }
}
