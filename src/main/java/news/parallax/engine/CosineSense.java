package news.parallax.engine;

import news.parallax.comparison.Sense;
import news.parallax.comparison.alignment.SentenceEmbedder;

/** Likeness of sense as the cosine of two sentences' vectors. */
record CosineSense(SentenceEmbedder embedder) implements Sense {
  @Override
  public double likeness(String one, String other) {
    float[] a = embedder.vector(one);
    float[] b = embedder.vector(other);
    double sum = 0;
    for (int i = 0; i < a.length; i++) {
      sum += a[i] * b[i];
    }
    return sum;
  }
}
