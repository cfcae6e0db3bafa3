package news.parallax.evaluation.story;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import news.parallax.comparison.alignment.SentenceEmbedder;

/**
 * The strongest of the simple rivals: the mean of what rare words and what a sentence model say, and
 * a little for each shared word that is rare in the story.
 */
final class MixedBaseline implements SentenceJoiner {
  private static final double ENOUGH = .40;
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
    story.forEach(one -> vectors.put(one.at(), vector(one.text())));
    return (one, other) -> {
      double sense = dot(vectors.get(one.at()), vectors.get(other.at()));
      double mean = (weights.cosine(one, other) + sense) / 2;
      return mean + FOR_EACH_RARE_WORD * weights.rare(one, other, RARE) >= ENOUGH;
    };
  }

  /** The mean of the words' vectors, of unit length. */
  private float[] vector(String sentence) {
    float[][] words = embedder.get().vectors(List.of(sentence.split("\\s+", -1)));
    float[] sum = new float[words[0].length];
    for (float[] word : words) {
      for (int i = 0; i < sum.length; i++) {
        sum[i] += word[i];
      }
    }
    float length = (float) Math.sqrt(dot(sum, sum));
    for (int i = 0; length > 0 && i < sum.length; i++) {
      sum[i] /= length;
    }
    return sum;
  }

  private static double dot(float[] one, float[] other) {
    double sum = 0;
    for (int i = 0; i < one.length; i++) {
      sum += one[i] * other[i];
    }
    return sum;
  }
}
