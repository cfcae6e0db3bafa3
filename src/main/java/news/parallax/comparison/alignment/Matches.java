package news.parallax.comparison.alignment;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The scored pairs of a story's clauses, best first. */
final class Matches {
  static final Comparator<Match> BEST_FIRST =
      Comparator.comparingDouble(Match::score)
          .reversed()
          .thenComparingInt(match -> match.a().index())
          .thenComparingInt(match -> match.b().index());

  private final List<Match> all;

  private Matches(Collection<Match> all) {
    this.all = all.stream().sorted(BEST_FIRST).toList();
  }

  /** Every candidate pair that scores {@code least} or more. */
  static Matches of(List<Unit> units, PairScorer scorer, double least) {
    Candidates candidates = new Candidates(units);
    Set<Match> matches = new HashSet<>();
    for (Unit unit : units) {
      for (Unit other : candidates.of(unit)) {
        Match match =
            unit.index() < other.index() ? scorer.match(unit, other) : scorer.match(other, unit);
        if (match.score() >= least) {
          matches.add(match);
        }
      }
    }
    return new Matches(matches);
  }

  List<Match> all() {
    return all;
  }

  /** Those over {@code least} that are the best of either side in the other's article. */
  List<Match> best(double least) {
    Map<Long, Match> best = new HashMap<>();
    for (Match match : all) {
      if (match.score() >= least) {
        best.putIfAbsent(key(match.a(), match.b()), match);
        best.putIfAbsent(key(match.b(), match.a()), match);
      }
    }
    return new ArrayList<>(new Matches(new HashSet<>(best.values())).all);
  }

  private static long key(Unit unit, Unit other) {
    return ((long) unit.index() << 20) | other.position();
  }
}
