package news.parallax.story;

import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import news.parallax.annotation.AnnotatedArticle;
import news.parallax.annotation.Sentence;
import news.parallax.annotation.Token;
import news.parallax.article.Block;
import news.parallax.article.Span;

/**
 * What one article is about: how often it uses each term, which are names, where each first stands.
 *
 * @param counts occurrences; one in the headline counts for three
 * @param names terms that are part of a name wherever they stand, or nearly
 * @param places the first occurrence of each term
 */
record TermCounts(SortedMap<String, Integer> counts, Set<String> names, Map<String, Span> places) {
  private static final int HEADLINE_WEIGHT = 3;

  /** Counts the running text of {@code article}; without a headline its first sentence is one. */
  static TermCounts of(AnnotatedArticle article) {
    Counter counter = new Counter();
    boolean headed = article.article().headline().isPresent();
    for (int i = 0; i < article.sentences().size(); i++) {
      Sentence sentence = article.sentences().get(i);
      boolean head = headed ? sentence.role() == Block.Role.HEADLINE : i == 0;
      sentence.tokens().forEach(token -> counter.add(token, head ? HEADLINE_WEIGHT : 1));
    }
    return counter.result();
  }

  private static final class Counter {
    private final SortedMap<String, Integer> counts = new TreeMap<>();
    private final SortedMap<String, Integer> inNames = new TreeMap<>();
    private final Map<String, Span> places = new TreeMap<>();

    void add(Token token, int weight) {
      for (String term : Terms.of(token)) {
        counts.merge(term, weight, Integer::sum);
        if (Terms.isName(token)) {
          inNames.merge(term, weight, Integer::sum);
        }
        places.putIfAbsent(term, token.span());
      }
    }

    TermCounts result() {
      Set<String> names = new TreeSet<>();
      inNames.forEach((term, count) -> {
        if (2 * count >= counts.getOrDefault(term, 0)) {
          names.add(term);
        }
      });
      return new TermCounts(counts, names, places);
    }
  }
}
