package news.parallax.comparison.alignment;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/**
 * Numbers the terms of a story and counts how often it and each of its articles use them. Rare in
 * the story counts most (Spärck Jones 1972).
 */
final class StoryTerms {
  private final Map<String, Integer> ids = new HashMap<>();
  private final List<String> terms = new ArrayList<>();
  private final Map<Integer, Integer> clauses = new HashMap<>();

  /** The sentences that hold a term, by term and article. */
  private final Map<Long, BitSet> sentences = new HashMap<>();

  private int total;

  private static long place(int term, int position) {
    return (long) term << 32 | position;
  }

  /** Counts one clause: its article's position, its sentence and its terms. */
  void add(int position, int sentence, List<String> terms) {
    total++;
    for (String term : new LinkedHashSet<>(terms)) {
      int id = id(term);
      clauses.merge(id, 1, Integer::sum);
      sentences.computeIfAbsent(place(id, position), any -> new BitSet()).set(sentence);
    }
  }

  /** The number of {@code term}, a new one when it has none. */
  int id(String term) {
    return ids.computeIfAbsent(
        term,
        fresh -> {
          terms.add(fresh);
          return ids.size();
        });
  }

  /** How many terms have a number; they are counted from zero. */
  int size() {
    return terms.size();
  }

  /** The term numbered {@code id}. */
  String term(int id) {
    return terms.get(id);
  }

  /** The logarithm of how rare the term numbered {@code id} is among the story's clauses. */
  double weight(int id) {
    return Math.log((total + 1) / (clauses.getOrDefault(id, 0) + 0.5));
  }

  /** How many sentences of the article at {@code position} hold the term numbered {@code id}. */
  int sentences(int id, int position) {
    BitSet found = sentences.get(place(id, position));
    return found == null ? 0 : found.cardinality();
  }
}
