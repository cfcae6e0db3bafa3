package news.parallax.comparison.exclusive;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import news.parallax.article.ArticleId;

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
      ArticleId article = statements.get(i).source();
      for (String word : statements.get(i).words()) {
        postings.computeIfAbsent(word, key -> new ArrayList<>()).add(i);
        articles.computeIfAbsent(word, key -> new HashSet<>()).add(article);
      }
    }
    articles.forEach((word, found) -> articlesWith.put(word, found.size()));
  }

  /** Another article's statement and the share of the weight of the first that it holds. */
  record Near(Statement statement, double share) {}

  /** The statements of other articles that hold most of the weight of {@code index}, best first. */
  List<Near> nearest(int index, int most) {
    Statement statement = statements.get(index);
    Map<Integer, Double> shared = new TreeMap<>();
    double whole = 0;
    for (String word : statement.words()) {
      List<Integer> places = postings.getOrDefault(word, List.of());
      double weight = Math.log(1 + (double) statements.size() / places.size());
      whole += weight;
      places.forEach(place -> shared.merge(place, weight, Double::sum));
    }
    double all = whole;
    return shared.entrySet().stream()
        .filter(one -> !isOfOneArticle(statements.get(one.getKey()), statement))
        .sorted(Map.Entry.<Integer, Double>comparingByValue().reversed())
        .limit(most)
        .map(one -> new Near(statements.get(one.getKey()), one.getValue() / all))
        .toList();
  }

  private static boolean isOfOneArticle(Statement one, Statement other) {
    return one.source().equals(other.source());
  }

  /** Share of the statement's words that several articles use: how close it is to the story. */
  double centrality(int index) {
    Set<String> words = statements.get(index).words();
    long shared = words.stream().filter(word -> articlesWith.getOrDefault(word, 0) > 1).count();
    return (double) shared / words.size();
  }
}
