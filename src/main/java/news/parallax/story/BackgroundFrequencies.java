package news.parallax.story;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import news.parallax.knowledge.WordList;

/**
 * In how many of some thousand news articles each common term stands. A folder of a few reports is
 * too small to tell a rare word from a common one: all its words are about as rare in it.
 */
final class BackgroundFrequencies {
  private static final String RESOURCE = "background-frequencies.tsv";

  private final int documents;
  private final Map<String, Integer> counts;

  private BackgroundFrequencies(int documents, Map<String, Integer> counts) {
    this.documents = documents;
    this.counts = Map.copyOf(counts);
  }

  /** Reads the table from the class path. */
  static BackgroundFrequencies english() {
    return read(WordList.of(BackgroundFrequencies.class, RESOURCE).entries());
  }

  /**
   * Lines of count, tab and the terms of that count; the count 0 stands before the number of
   * articles.
   */
  private static BackgroundFrequencies read(List<String> table) {
    int documents = 0;
    Map<String, Integer> counts = new HashMap<>();
    for (String line : table) {
      String[] fields = line.split("\t", 2);
      int count = Integer.parseInt(fields[0]);
      if (count == 0) {
        documents = Integer.parseInt(fields[1]);
        continue;
      }
      for (String term : fields[1].split(" ", -1)) {
        counts.put(term, count);
      }
    }
    return new BackgroundFrequencies(documents, counts);
  }

  /** How many articles were counted. */
  int documents() {
    return documents;
  }

  /** In how many of them {@code term} stands; 0 for a rare one. */
  int of(String term) {
    return counts.getOrDefault(term, 0);
  }
}
