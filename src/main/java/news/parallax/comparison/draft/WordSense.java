package news.parallax.comparison.draft;

import java.util.IdentityHashMap;
import java.util.List;
import news.parallax.annotation.Token;
import news.parallax.comparison.alignment.SentenceEmbedder;
import news.parallax.comparison.evidence.SentenceHandle;

/**
 * How near words come to each other in sense, each in the light of its sentence. Not for threads.
 */
final class WordSense {
  private final SentenceEmbedder embedder;
  private final IdentityHashMap<SentenceHandle, float[][]> vectors = new IdentityHashMap<>();

  WordSense(SentenceEmbedder embedder) {
    this.embedder = embedder;
  }

  /** The cosine of {@code word} and the word of {@code near} that comes nearest; 0 for none. */
  double likeness(SentenceHandle sentence, ContentWord word, List<SentenceHandle> near) {
    float[] own = vectors(sentence)[word.index()];
    return near.stream()
        .flatMap(one ->
            ContentWord.of(one.sentence()).stream().map(other -> vectors(one)[other.index()]))
        .mapToDouble(other -> cosine(own, other))
        .max()
        .orElse(0);
  }

  private float[][] vectors(SentenceHandle sentence) {
    return vectors.computeIfAbsent(
        sentence,
        one -> embedder.vectors(one.sentence().tokens().stream().map(Token::word).toList()));
  }

  private static double cosine(float[] one, float[] other) {
    double product = 0;
    double ones = 0;
    double others = 0;
    for (int i = 0; i < one.length; i++) {
      product += one[i] * other[i];
      ones += one[i] * one[i];
      others += other[i] * other[i];
    }
    return product == 0 ? 0 : product / Math.sqrt(ones * others);
  }
}
