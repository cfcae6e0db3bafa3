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
import news.parallax.article.ArticleId;
import news.parallax.comparison.ClauseMatch;
import news.parallax.comparison.ClauseMatch.Clause;
import news.parallax.comparison.ClauseMatch.Doers;

/**
 * Covers the matches with stars, heaviest first (greedy, with lazy re-evaluation): a star takes for
 * each article the best match left, provided that the members do not contradict each other.
 */
final class StarFinder {
  private static final double LEAST_SCORE = 0.60;

  /**
   * What a match needs that a second member bears out; never enough between two reports with little
   * in common, or where the sides name other people.
   */
  static final double LEAST_BACKED = 0.40;

  private static final double LEAST_AMONG_MEMBERS = 0.20;

  /** Two reports that share fewer sure matches have little in common. */
  private static final int FEWEST_SURE = 3;

  private static final double SURE = 0.65;

  private final MatchTable table;
  private final Comparator<Star> heaviest;
  private final Map<Clause, List<ClauseMatch>> matches = new HashMap<>();
  private final Set<ClauseMatch> left;

  private StarFinder(MatchTable table) {
    this.table = table;
    this.heaviest =
        Comparator.comparingDouble(Star::weight)
            .reversed()
            .thenComparing(Star::centre, table.order());
    List<ClauseMatch> joining = joining();
    this.left = new HashSet<>(joining);
    for (ClauseMatch match : joining) {
      matches.computeIfAbsent(match.left(), clause -> new ArrayList<>()).add(match);
      matches.computeIfAbsent(match.right(), clause -> new ArrayList<>()).add(match);
    }
  }

  /** The stars over the matches of {@code table}. */
  static List<Star> stars(MatchTable table) {
    return new StarFinder(table).stars();
  }

  /** Those sure enough by themselves, and those that another member may bear out. */
  private List<ClauseMatch> joining() {
    List<ClauseMatch> best = table.best(LEAST_BACKED);
    Map<Set<ArticleId>, Integer> sure = new HashMap<>();
    best.stream()
        .filter(match -> match.score() >= SURE)
        .forEach(match -> sure.merge(articles(match), 1, Integer::sum));
    return best.stream()
        .filter(match ->
            match.score() >= LEAST_SCORE
                || (sure.getOrDefault(articles(match), 0) >= FEWEST_SURE
                    && match.doers() != Doers.OTHERS))
        .toList();
  }

  private static Set<ArticleId> articles(ClauseMatch match) {
    return Set.of(match.left().words().article(), match.right().words().article());
  }

  private List<Star> stars() {
    List<Star> stars = new ArrayList<>();
    PriorityQueue<Star> queue = new PriorityQueue<>(heaviest);
    matches.keySet().forEach(clause -> queue.add(star(clause)));
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
    Set<Clause> members = new LinkedHashSet<>(star.members(table.order()));
    List<ClauseMatch> taken =
        members.stream().flatMap(one -> matches.getOrDefault(one, List.of()).stream()).toList();
    taken.stream()
        .filter(match -> members.contains(match.left()) && members.contains(match.right()))
        .forEach(left::remove);
  }

  private Star star(Clause centre) {
    Map<Integer, ClauseMatch> rays = new TreeMap<>();
    List<ClauseMatch> open =
        matches.getOrDefault(centre, List.of()).stream().filter(left::contains).toList();
    for (ClauseMatch match : open) {
      if (match.score() >= LEAST_SCORE) {
        offer(match, centre, rays);
      }
    }
    for (ClauseMatch match : open) {
      if (match.score() < LEAST_SCORE && isBacked(Star.other(match, centre), centre, rays)) {
        offer(match, centre, rays);
      }
    }
    return new Star(centre, List.copyOf(rays.values()));
  }

  /** Takes {@code match} when its article is still open and no member contradicts it. */
  private void offer(ClauseMatch match, Clause centre, Map<Integer, ClauseMatch> rays) {
    Clause clause = Star.other(match, centre);
    boolean agrees =
        rays.values().stream()
            .map(ray -> Star.other(ray, centre))
            .allMatch(member -> table.score(member, clause) >= LEAST_AMONG_MEMBERS);
    if (agrees) {
      rays.putIfAbsent(table.position(clause), match);
    }
  }

  /** Whether a member other than the centre tells the same as {@code clause}. */
  private boolean isBacked(Clause clause, Clause centre, Map<Integer, ClauseMatch> rays) {
    return rays.values().stream()
        .map(ray -> Star.other(ray, centre))
        .filter(member -> table.position(member) != table.position(clause))
        .anyMatch(member -> table.score(member, clause) >= LEAST_SCORE);
  }
}
