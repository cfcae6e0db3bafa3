package news.parallax.evaluation.grouping;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import news.parallax.article.Article;

/**
 * The naive rival for stories: each article joins the story whose mean TF-IDF vector is most like
 * its own, if that likeness reaches one threshold, else begins a new one. Rarity is counted in the
 * collection alone.
 */
final class SinglePassBaseline {
  private static final double THRESHOLD = .2;
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\d]+");

  private SinglePassBaseline() {}

  /** The number of each article's story. */
  static List<Integer> stories(List<Article> articles) {
    List<Map<String, Integer>> counts = articles.stream().map(SinglePassBaseline::counts).toList();
    Map<String, Integer> documents = new HashMap<>();
    counts.forEach(one -> one.keySet().forEach(word -> documents.merge(word, 1, Integer::sum)));
    List<Map<String, Double>> means = new ArrayList<>();
    List<Integer> stories = new ArrayList<>();
    for (Map<String, Integer> article : counts) {
      stories.add(join(means, vector(article, documents, articles.size())));
    }
    return stories;
  }

  private static int join(List<Map<String, Double>> means, Map<String, Double> vector) {
    int best = -1;
    double likeness = THRESHOLD;
    for (int i = 0; i < means.size(); i++) {
      double now = product(means.get(i), vector) / Math.sqrt(product(means.get(i), means.get(i)));
      if (now >= likeness) {
        best = i;
        likeness = now;
      }
    }
    if (best < 0) {
      means.add(new TreeMap<>());
      best = means.size() - 1;
    }
    Map<String, Double> mean = means.get(best);
    vector.forEach((word, weight) -> mean.merge(word, weight, Double::sum));
    return best;
  }

  private static Map<String, Integer> counts(Article article) {
    Map<String, Integer> counts = new TreeMap<>();
    Matcher word = WORD.matcher(article.text().toLowerCase(Locale.ROOT));
    while (word.find()) {
      counts.merge(word.group(), 1, Integer::sum);
    }
    return counts;
  }

  private static Map<String, Double> vector(
      Map<String, Integer> counts, Map<String, Integer> documents, int all) {
    Map<String, Double> vector = new TreeMap<>();
    counts.forEach((word, count) ->
        vector.put(
            word,
            (1 + Math.log(count)) * Math.log((double) all / documents.getOrDefault(word, 1))));
    double length = Math.sqrt(product(vector, vector));
    vector.replaceAll((word, weight) -> length == 0 ? 0 : weight / length);
    return vector;
  }

  private static double product(Map<String, Double> one, Map<String, Double> other) {
    double sum = 0;
    for (Map.Entry<String, Double> entry : other.entrySet()) {
      sum += entry.getValue() * one.getOrDefault(entry.getKey(), 0.0);
    }
    return sum;
  }
}
