package news.parallax.comparison.exclusive;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import news.parallax.article.ArticleId;
import org.jspecify.annotations.Nullable;

/**
 * How much of a statement other articles' statements hold, words weighed by how rare they are in
 * the story. Words are looked up in an index, so the cost is what statements share, not their
 * square.
 */
final class Overlap {
  private final List<Statement> statements;
  private final Map<String, List<Integer>> postings = new HashMap<>();
  private final Map<String, Integer> articlesWith = new HashMap<>();

  Overlap(List<Statement> statements) {
    this.statements = statements;
    Map<String, Set<ArticleId>> articles = new HashMap<>();
    for (int i = 0; i < statements.size(); i++) {
      ArticleId article = statements.get(i).article().article().id();
      for (String word : statements.get(i).words()) {
        postings.computeIfAbsent(word, key -> new ArrayList<>()).add(i);
        articles.computeIfAbsent(word, key -> new HashSet<>()).add(article);
      }
    }
    articles.forEach((word, found) -> articlesWith.put(word, found.size()));
  }

  /** The closest statement of another article and the share of {@code index}'s weight it holds. */
  record Closest(@Nullable Statement statement, double share) {}

  Closest closest(int index) {
    Statement statement = statements.get(index);
    Map<Integer, Double> shared = new HashMap<>();
    double whole = 0;
    for (String word : statement.words()) {
      List<Integer> places = postings.getOrDefault(word, List.of());
      double weight = Math.log(1 + (double) statements.size() / places.size());
      whole += weight;
      places.forEach(place -> shared.merge(place, weight, Double::sum));
    }
    int best = -1;
    for (int place = 0; place < statements.size(); place++) {
      boolean other = !statements.get(place).article().equals(statement.article());
      double value = shared.getOrDefault(place, 0.0);
      if (other && value > (best < 0 ? 0 : shared.getOrDefault(best, 0.0))) {
        best = place;
      }
    }
    return best < 0 || whole == 0
        ? new Closest(null, 0)
        : new Closest(statements.get(best), shared.getOrDefault(best, 0.0) / whole);
  }

  /** Share of the statement's words that several articles use: how close it is to the story. */
  double centrality(int index) {
    Set<String> words = statements.get(index).words();
    long shared = words.stream().filter(word -> articlesWith.getOrDefault(word, 0) > 1).count();
    return (double) shared / words.size();
  }
}
