package news.parallax.comparison.alignment;

import java.util.List;
import java.util.Map;

/**
 * Scores a pair of clauses: the mean of lexical and embedding cosine, and a bonus for each shared
 * term that is rare in the story.
 */
final class PairScorer {
  /** A term in at most this share of the story's claims, or in two, is rare. */
  private static final double RARE_SHARE = 0.02;

  private static final double RARE_BONUS = 0.08;
  private static final double LEAST_LEXICAL = 0.08;

  private final UnitReader reader;
  private final SentenceEmbedder embedder;

  PairScorer(UnitReader reader, SentenceEmbedder embedder) {
    this.reader = reader;
    this.embedder = embedder;
  }

  /** The match of {@code a} and {@code b}; sense is looked up only where words agree at all. */
  Match match(Unit a, Unit b) {
    double lexical = cosine(a.terms(), b.terms());
    List<String> rare =
        a.terms().keySet().stream().filter(b.terms()::containsKey).filter(this::isRare).toList();
    double sense =
        lexical < LEAST_LEXICAL
            ? 0
            : cosine(embedder.vector(a.words()), embedder.vector(b.words()));
    double score = (lexical + sense) / 2 + RARE_BONUS * Math.min(4, rare.size());
    return new Match(a, b, score, lexical, sense, rare);
  }

  private boolean isRare(String term) {
    return reader.frequency(term) <= Math.max(3, RARE_SHARE * reader.units().size());
  }

  private static double cosine(Map<String, Double> a, Map<String, Double> b) {
    double sum = 0;
    for (Map.Entry<String, Double> term : a.entrySet()) {
      sum += term.getValue() * b.getOrDefault(term.getKey(), 0.0);
    }
    return sum;
  }

  private static double cosine(float[] a, float[] b) {
    double sum = 0;
    for (int i = 0; i < a.length; i++) {
      sum += a[i] * b[i];
    }
    return sum;
  }
}
