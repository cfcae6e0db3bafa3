package news.parallax.engine;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import news.parallax.comparison.Sense;
import news.parallax.comparison.alignment.SentenceEmbedder;

/**
 * Likeness of sense as the cosine of two sentences' vectors, the latest of which are kept. Safe for
 * use by many threads.
 */
final class CosineSense implements Sense {
  /** Vectors of 1.5 kB. */
  private static final int MOST_KEPT = 8192;

  private final SentenceEmbedder embedder;
  private final Map<String, float[]> vectors =
      Collections.synchronizedMap(
          new LinkedHashMap<>(16, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<String, float[]> eldest) {
              return size() > MOST_KEPT;
            }
          });

  CosineSense(SentenceEmbedder embedder) {
    this.embedder = embedder;
  }

  @Override
  public double likeness(String one, String other) {
    float[] a = vector(one);
    float[] b = vector(other);
    double sum = 0;
    for (int i = 0; i < a.length; i++) {
      sum += a[i] * b[i];
    }
    return sum;
  }

  private float[] vector(String sentence) {
    float[] known = vectors.get(sentence);
    if (known != null) {
      return known;
    }
    float[] vector = embedder.vector(sentence);
    vectors.put(sentence, vector);
    return vector;
  }
}
