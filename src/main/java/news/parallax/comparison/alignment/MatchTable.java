package news.parallax.comparison.alignment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import news.parallax.comparison.ClauseMatch;
import news.parallax.comparison.ClauseMatch.Clause;
import news.parallax.comparison.Dossier;

/** The matches of all pairs of a story's articles, best first. */
final class MatchTable {
  private final Comparator<Clause> order;
  private final List<ClauseMatch> matches;
  private final Map<Sides, Double> scores;
  private final Map<Clause, List<ClauseMatch>> byClause = new HashMap<>();

  private record Sides(Clause one, Clause other) {}

  /** A clause and an article that may tell it too. */
  private record Opening(Clause clause, int position) {}

  private final Dossier dossier;

  MatchTable(Dossier dossier, List<ClauseMatch> matches) {
    this.dossier = dossier;
    this.order =
        Comparator.comparingInt((Clause one) -> dossier.position(one.words().article()))
            .thenComparingInt(Clause::claim);
    this.matches =
        matches.stream()
            .sorted(
                Comparator.comparingDouble(ClauseMatch::score)
                    .reversed()
                    .thenComparing(ClauseMatch::left, order)
                    .thenComparing(ClauseMatch::right, order))
            .toList();
    this.scores =
        matches.stream()
            .collect(
                Collectors.toMap(
                    match -> new Sides(match.left(), match.right()), ClauseMatch::score));
    for (ClauseMatch match : this.matches) {
      byClause.computeIfAbsent(match.left(), any -> new ArrayList<>()).add(match);
      byClause.computeIfAbsent(match.right(), any -> new ArrayList<>()).add(match);
    }
  }

  /** By article in the order of the story, then by place. */
  Comparator<Clause> order() {
    return order;
  }

  /** Which of the articles tells {@code clause}, from zero. */
  int position(Clause clause) {
    return dossier.position(clause.words().article());
  }

  /** How likely two clauses tell the same; 0 when that was too unlikely to be kept. */
  double score(Clause one, Clause other) {
    Double score = scores.get(new Sides(one, other));
    return score != null ? score : scores.getOrDefault(new Sides(other, one), 0.0);
  }

  /** Those of {@code clause}, best first. */
  List<ClauseMatch> of(Clause clause) {
    return byClause.getOrDefault(clause, List.of());
  }

  /** Those over {@code least} that are the best of either side in the other's article. */
  List<ClauseMatch> best(double least) {
    Map<Opening, ClauseMatch> best = new HashMap<>();
    for (ClauseMatch match : matches) {
      if (match.score() >= least) {
        best.putIfAbsent(new Opening(match.left(), position(match.right())), match);
        best.putIfAbsent(new Opening(match.right(), position(match.left())), match);
      }
    }
    LinkedHashSet<ClauseMatch> chosen = new LinkedHashSet<>(best.values());
    List<ClauseMatch> sorted = new ArrayList<>(matches);
    sorted.removeIf(match -> !chosen.contains(match));
    return sorted;
  }
}
