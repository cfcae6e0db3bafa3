package news.parallax.engine;

import news.parallax.comparison.RecentlyUsed;
import news.parallax.comparison.Sense;
import news.parallax.comparison.alignment.SentenceEmbedder;

/**
 * Likeness of sense as the cosine of two sentences' vectors, the latest of which are kept. Safe for
 * use by many threads.
 */
public final class CosineSense implements Sense {
  /** Vectors of 1.5 kB. */
  private static final int MOST_KEPT = 8192;

  private final RecentlyUsed<String, float[]> vectors;

  /** The likeness of vectors that {@code embedder} gives. */
  public CosineSense(SentenceEmbedder embedder) {
    this.vectors = new RecentlyUsed<>(MOST_KEPT, embedder::vector);
  }

  @Override
  public double likeness(String one, String other) {
    float[] a = vectors.of(one);
    float[] b = vectors.of(other);
    double sum = 0;
    for (int i = 0; i < a.length; i++) {
      sum += a[i] * b[i];
    }
    return sum;
  }
}
