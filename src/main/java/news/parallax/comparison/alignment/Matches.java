package news.parallax.comparison.alignment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import news.parallax.comparison.ClausePair;

/** The scored pairs of a story's clauses; each pair is scored once. For one thread. */
final class Matches {
  /** Pairs less likely to speak of the same are not kept. */
  static final double LEAST = 0.15;

  private static final Comparator<Match> BEST_FIRST =
      Comparator.comparingDouble(Match::score)
          .reversed()
          .thenComparingInt(match -> match.a().index())
          .thenComparingInt(match -> match.b().index());

  private final PairScorer scorer;
  private final List<Match> candidates;
  private final Map<Long, Optional<Match>> matches = new HashMap<>();

  private Matches(PairScorer scorer, List<Match> candidates) {
    this.scorer = scorer;
    this.candidates = candidates;
    candidates.forEach(match -> matches.put(key(match.a(), match.b()), Optional.of(match)));
  }

  /** The matches of every pair of {@code units} whose words agree. */
  static Matches of(List<Unit> units, Candidates near, PairScorer scorer) {
    List<int[]> candidates = units.parallelStream().map(near::of).toList();
    List<TreeSet<Integer>> later = units.stream().map(unit -> new TreeSet<Integer>()).toList();
    for (int i = 0; i < units.size(); i++) {
      for (int other : candidates.get(i)) {
        later.get(Math.min(i, other)).add(Math.max(i, other));
      }
    }
    List<Match> matches =
        IntStream.range(0, units.size())
            .parallel()
            .boxed()
            .flatMap(i -> matches(units.get(i), later.get(i).stream().map(units::get), scorer))
            .sorted(BEST_FIRST)
            .toList();
    return new Matches(scorer, matches);
  }

  private static Stream<Match> matches(Unit unit, Stream<Unit> others, PairScorer scorer) {
    return others.flatMap(other -> scorer.match(unit, other, LEAST).stream());
  }

  /** How likely two units tell the same, candidates or not; 0 for less than {@link #LEAST}. */
  double score(Unit a, Unit b) {
    boolean ordered = a.index() < b.index();
    Unit first = ordered ? a : b;
    Unit second = ordered ? b : a;
    return matches
        .computeIfAbsent(key(first, second), key -> scorer.match(first, second, LEAST))
        .map(Match::score)
        .orElse(0.0);
  }

  /** The pairs, those likeliest to speak of the same first. */
  List<ClausePair> pairs() {
    return candidates.stream()
        .map(Match::pair)
        .sorted(Comparator.comparingDouble(ClausePair::probability).reversed())
        .toList();
  }

  /** Those over {@code least} that are the best of either side in the other's article. */
  List<Match> best(double least) {
    Map<Long, Match> best = new HashMap<>();
    for (Match match : candidates) {
      if (match.score() >= least) {
        best.putIfAbsent(place(match.a(), match.b()), match);
        best.putIfAbsent(place(match.b(), match.a()), match);
      }
    }
    List<Match> sorted = new ArrayList<>(new LinkedHashSet<>(best.values()));
    sorted.sort(BEST_FIRST);
    return sorted;
  }

  private static long key(Unit first, Unit second) {
    return ((long) first.index() << 32) | second.index();
  }

  private static long place(Unit unit, Unit other) {
    return ((long) unit.index() << 32) | other.position();
  }
}
