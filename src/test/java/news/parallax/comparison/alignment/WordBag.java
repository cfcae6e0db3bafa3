package news.parallax.comparison.alignment;

import java.util.List;
import java.util.Locale;

/** An embedder without a model: each longer word's hash turns one of many wheels. */
public final class WordBag implements SentenceEmbedder {
  private static final int WHEELS = 512;
  private static final int SHORTEST = 4;

  @Override
  public float[][] vectors(List<String> words) {
    return words.stream().map(WordBag::wheel).toArray(float[][]::new);
  }

  private static float[] wheel(String word) {
    float[] vector = new float[WHEELS];
    if (word.length() >= SHORTEST) {
      vector[Math.floorMod(word.toLowerCase(Locale.ROOT).hashCode(), WHEELS)] = 1;
    }
    return vector;
  }
}
