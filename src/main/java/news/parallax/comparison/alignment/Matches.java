package news.parallax.comparison.alignment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import news.parallax.comparison.ClausePair;

/** The scored pairs of a story's clauses; each pair is scored once. For one thread. */
final class Matches {
  private static final Comparator<Match> BEST_FIRST =
      Comparator.comparingDouble(Match::score)
          .reversed()
          .thenComparingInt(match -> match.a().index())
          .thenComparingInt(match -> match.b().index());

  private final PairScorer scorer;
  private final Map<Long, Match> matches = new LinkedHashMap<>();
  private final List<Match> candidates = new ArrayList<>();

  private Matches(PairScorer scorer) {
    this.scorer = scorer;
  }

  /** The matches of every pair of {@code units} whose words agree. */
  static Matches of(List<Unit> units, PairScorer scorer) {
    Matches matches = new Matches(scorer);
    Candidates near = new Candidates(units);
    for (Unit unit : units) {
      near.of(unit).forEach(other -> matches.of(unit, other));
    }
    matches.candidates.addAll(matches.matches.values());
    matches.candidates.sort(BEST_FIRST);
    return matches;
  }

  /** The match of two units, candidates or not. */
  Match of(Unit a, Unit b) {
    boolean ordered = a.index() < b.index();
    Unit first = ordered ? a : b;
    Unit second = ordered ? b : a;
    return matches.computeIfAbsent(
        ((long) first.index() << 32) | second.index(), key -> scorer.match(first, second));
  }

  /** The pairs that speak of the same with probability {@code least} or more, likeliest first. */
  List<ClausePair> pairs(double least) {
    return candidates.stream()
        .map(Match::pair)
        .filter(pair -> pair.probability() >= least)
        .sorted(Comparator.comparingDouble(ClausePair::probability).reversed())
        .toList();
  }

  /** Those over {@code least} that are the best of either side in the other's article. */
  List<Match> best(double least) {
    Map<Long, Match> best = new HashMap<>();
    for (Match match : candidates) {
      if (match.score() >= least) {
        best.putIfAbsent(key(match.a(), match.b()), match);
        best.putIfAbsent(key(match.b(), match.a()), match);
      }
    }
    List<Match> sorted = new ArrayList<>(new LinkedHashSet<>(best.values()));
    sorted.sort(BEST_FIRST);
    return sorted;
  }

  private static long key(Unit unit, Unit other) {
    return ((long) unit.index() << 32) | other.position();
  }
}
