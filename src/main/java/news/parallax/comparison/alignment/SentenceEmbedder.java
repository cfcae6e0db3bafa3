package news.parallax.comparison.alignment;

import java.util.List;

/** Turns the words of a sentence into vectors that lie close together where the sense is close. */
@FunctionalInterface
public interface SentenceEmbedder {
  /** One vector for each of {@code words}, in the light of the others; all of one length. */
  float[][] vectors(List<String> words);

  /** The mean of the vectors of {@code words}, of unit length. */
  default float[] vector(List<String> words) {
    return mean(vectors(words));
  }

  /** The same of the words that blanks part in {@code sentence}. */
  default float[] vector(String sentence) {
    return vector(List.of(sentence.strip().split("\\s+", -1)));
  }

  /** The mean of {@code vectors}, of unit length. */
  static float[] mean(float[][] vectors) {
    return ClauseSense.mean(List.of(vectors));
  }
}
