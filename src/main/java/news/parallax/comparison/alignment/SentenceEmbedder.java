package news.parallax.comparison.alignment;

/** Turns a sentence into a vector of unit length, so that a dot product is the cosine. */
public interface SentenceEmbedder {
  /** The vector of {@code sentence}; the same for the same words. */
  float[] vector(String sentence);
}
