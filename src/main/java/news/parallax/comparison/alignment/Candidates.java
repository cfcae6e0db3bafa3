package news.parallax.comparison.alignment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Finds, through an index of terms, the few clauses of each other article whose words agree best
 * with a clause's; the cost of a clause does not grow with the square of the story.
 */
final class Candidates {
  private static final double LEAST_COSINE = 0.08;
  private static final int MOST_PER_ARTICLE = 5;

  /** What a clause is compared with in a story of very many articles. */
  private static final int MOST = 60;

  private record Posting(Unit unit, double weight) {}

  private record Near(Unit unit, double cosine) {
    static final Comparator<Near> BEST_FIRST =
        Comparator.comparingDouble(Near::cosine)
            .reversed()
            .thenComparingInt(near -> near.unit.index());
  }

  private final List<Unit> units;
  private final Map<String, List<Posting>> postings = new HashMap<>();

  Candidates(List<Unit> units) {
    this.units = units;
    for (Unit unit : units) {
      unit.terms()
          .forEach((term, weight) ->
              postings
                  .computeIfAbsent(term, t -> new ArrayList<>())
                  .add(new Posting(unit, weight)));
    }
  }

  /** At most five an article, of every article but the clause's own, in order. */
  List<Unit> of(Unit unit) {
    Map<Integer, List<Near>> byArticle = new TreeMap<>();
    double[] cosines = cosines(unit);
    for (Unit other : units) {
      double cosine = cosines[other.index()];
      if (cosine >= LEAST_COSINE && other.position() != unit.position()) {
        byArticle
            .computeIfAbsent(other.position(), p -> new ArrayList<>())
            .add(new Near(other, cosine));
      }
    }
    return byArticle.values().stream()
        .flatMap(near -> near.stream().sorted(Near.BEST_FIRST).limit(MOST_PER_ARTICLE))
        .sorted(Near.BEST_FIRST)
        .limit(MOST)
        .map(Near::unit)
        .sorted(Comparator.comparingInt(Unit::index))
        .toList();
  }

  private double[] cosines(Unit unit) {
    double[] cosines = new double[units.size()];
    unit.terms()
        .forEach((term, weight) -> {
          for (Posting posting : postings.getOrDefault(term, List.of())) {
            cosines[posting.unit.index()] += weight * posting.weight;
          }
        });
    return cosines;
  }
}
