package news.parallax.comparison.alignment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import news.parallax.article.ArticleId;
import news.parallax.article.Span;
import news.parallax.comparison.ClauseMatch.Clause;

/**
 * Leaves out a star that says what a heavier one says: one that brings no further article and
 * shares two clauses with it, or one where it is less than sure, for a clause can tell two things.
 * A clause and one around it are one.
 */
final class DistinctStars {
  /** How sure the weakest match of a star must be that says something of its own all the same. */
  private static final double LEAST_SURE = 0.5;

  /** Two clauses in common say the same, however sure. */
  private static final int ENOUGH = 2;

  private final MatchTable table;
  private final List<Star> kept = new ArrayList<>();
  private final Map<ArticleId, List<Told>> told = new HashMap<>();

  /** A clause as {@code star} tells it, with the articles that tell it there. */
  private record Told(Star star, Span clause, Set<Integer> articles) {}

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
    int shared = isSure(star) ? ENOUGH : 1;
    if (toldWith(members, articles).values().stream().anyMatch(count -> count >= shared)) {
      return;
    }
    kept.add(star);
    for (Clause member : members) {
      told.computeIfAbsent(member.words().article(), any -> new ArrayList<>())
          .add(new Told(star, member.words().span(), articles));
    }
  }

  private static boolean isSure(Star star) {
    return star.rays().stream().allMatch(ray -> ray.score() >= LEAST_SURE);
  }

  /** How many of {@code members} each star holds that has all of {@code articles}. */
  private Map<Star, Integer> toldWith(List<Clause> members, Set<Integer> articles) {
    Map<Star, Integer> counts = new HashMap<>();
    for (Clause member : members) {
      told.getOrDefault(member.words().article(), List.of()).stream()
          .filter(one -> one.clause().overlaps(member.words().span()))
          .filter(one -> one.articles().containsAll(articles))
          .map(Told::star)
          .distinct()
          .forEach(star -> counts.merge(star, 1, Integer::sum));
    }
    return counts;
  }
}
