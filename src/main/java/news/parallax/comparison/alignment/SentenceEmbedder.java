package news.parallax.comparison.alignment;

import java.util.List;

/** Turns the words of a sentence into vectors that lie close together where the sense is close. */
@FunctionalInterface
public interface SentenceEmbedder {
  /** One vector for each of {@code words}, in the light of the others; all of one length. */
  float[][] vectors(List<String> words);

  /** The mean of the words' vectors of {@code sentence}, of unit length. */
  default float[] vector(String sentence) {
    return ClauseSense.mean(List.of(vectors(List.of(sentence.strip().split("\\s+", -1)))));
  }
}
