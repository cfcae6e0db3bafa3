package news.parallax.story;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The terms of a collection, each with how much sharing it tells: its inverse document frequency
 * over the background and the collection together, so that a small collection leans on the
 * background and a large one on itself.
 */
final class Vocabulary {
  /** Names tell one event from another better than words; set on the folders of the evaluation. */
  private static final double NAME_FACTOR = 1.5;

  private static final double LEAST_WEIGHT = 0.05;

  private final BackgroundFrequencies background;
  private final SortedMap<String, Integer> inCollection = new TreeMap<>();
  private final int documents;
  private final List<String> terms;
  private final Map<String, Integer> numbers = new HashMap<>();

  Vocabulary(BackgroundFrequencies background, List<TermCounts> collection) {
    this.background = background;
    this.documents = background.documents() + collection.size();
    for (TermCounts article : collection) {
      article.counts().keySet().forEach(term -> inCollection.merge(term, 1, Integer::sum));
    }
    terms = List.copyOf(inCollection.keySet());
    terms.forEach(term -> numbers.put(term, numbers.size()));
  }

  /** The unit vector of an article, by rising term number. */
  TermVector vector(TermCounts article) {
    int[] shape = new int[article.counts().size()];
    double[] weights = new double[shape.length];
    int i = 0;
    for (Map.Entry<String, Integer> entry : article.counts().entrySet()) {
      String term = entry.getKey();
      shape[i] = numbers.getOrDefault(term, 0);
      weights[i++] =
          (1 + Math.log(entry.getValue())) * weight(term, article.names().contains(term));
    }
    return TermVector.unit(shape, weights);
  }

  private double weight(String term, boolean name) {
    int frequency = background.of(term) + inCollection.getOrDefault(term, 0);
    double rarity = Math.max(LEAST_WEIGHT, Math.log((documents + 1.0) / (frequency + 1.0)));
    return name ? NAME_FACTOR * rarity : rarity;
  }

  /** The term of a number. */
  String term(int number) {
    return terms.get(number);
  }
}
