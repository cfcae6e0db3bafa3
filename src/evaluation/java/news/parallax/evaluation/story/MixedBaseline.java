package news.parallax.evaluation.story;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import news.parallax.comparison.alignment.SentenceEmbedder;

/**
 * The strongest of the simple rivals: the mean of what rare words and what a sentence model say,
 * and a little for each shared word that is rare in the story.
 */
final class MixedBaseline implements SentenceJoiner {
  /** The best of .30 to .40 on the open stories (docs/evaluation.md). */
  private static final double ENOUGH = .38;

  private static final double FOR_EACH_RARE_WORD = .08;
  private static final int RARE = 3;

  private final Supplier<SentenceEmbedder> embedder;

  MixedBaseline(Supplier<SentenceEmbedder> embedder) {
    this.embedder = embedder;
  }

  @Override
  public Likeness in(List<NaiveSentence> story) {
    RareWordBaseline.Weights weights = new RareWordBaseline.Weights(story);
    Map<Anchor, float[]> vectors = new HashMap<>();
    story.forEach(one -> vectors.put(one.at(), embedder.get().vector(one.text())));
    return (one, other) -> {
      double sense =
          dot(
              Objects.requireNonNull(vectors.get(one.at())),
              Objects.requireNonNull(vectors.get(other.at())));
      double mean = (weights.cosine(one, other) + sense) / 2;
      return mean + FOR_EACH_RARE_WORD * weights.rare(one, other, RARE) >= ENOUGH;
    };
  }

  private static double dot(float[] one, float[] other) {
    double sum = 0;
    for (int i = 0; i < one.length; i++) {
      sum += one[i] * other[i];
    }
    return sum;
  }
}
