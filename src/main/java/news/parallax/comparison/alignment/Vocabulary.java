package news.parallax.comparison.alignment;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How often a story and each of its articles use a term. Rare in the story counts most (Spärck
 * Jones 1972).
 */
final class Vocabulary {
  /** A term in at most this many sentences of an article marks a place in it. */
  private static final int MOST_SENTENCES_OF_MARK = 3;

  private final Map<String, Integer> clauses = new HashMap<>();
  private final Map<String, Map<Integer, Set<Integer>>> sentences = new HashMap<>();
  private int total;

  /** Counts one clause: its article's position, its sentence and its terms. */
  void add(int position, int sentence, List<String> terms) {
    total++;
    for (String term : new HashSet<>(terms)) {
      clauses.merge(term, 1, Integer::sum);
      sentences
          .computeIfAbsent(term, t -> new HashMap<>())
          .computeIfAbsent(position, p -> new HashSet<>())
          .add(sentence);
    }
  }

  /** The logarithm of how rare {@code term} is among the story's clauses. */
  double weight(String term) {
    return Math.log((total + 1) / (clauses.getOrDefault(term, 0) + 0.5));
  }

  /** Whether the article at {@code position} uses {@code term} in few places. */
  boolean marks(String term, int position) {
    return sentences(term, position) <= MOST_SENTENCES_OF_MARK;
  }

  /** How many sentences of the article at {@code position} hold {@code term}. */
  int sentences(String term, int position) {
    return sentences.getOrDefault(term, Map.of()).getOrDefault(position, Set.of()).size();
  }
}
