package news.parallax.comparison.alignment;

import java.util.Locale;

/** An embedder without a model: each longer word's hash turns one of many wheels. */
final class WordBag implements SentenceEmbedder {
  private static final int WHEELS = 512;
  private static final int SHORTEST = 4;

  @Override
  public float[] vector(String sentence) {
    float[] vector = new float[WHEELS];
    double square = 0;
    for (String word : sentence.toLowerCase(Locale.ROOT).split("[^a-z0-9]+", -1)) {
      if (word.length() >= SHORTEST) {
        vector[Math.floorMod(word.hashCode(), WHEELS)] += 1;
      }
    }
    for (float value : vector) {
      square += value * value;
    }
    for (int i = 0; i < WHEELS; i++) {
      vector[i] /= (float) Math.sqrt(Math.max(1, square));
    }
    return vector;
  }
}
