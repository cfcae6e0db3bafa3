package news.parallax.comparison.alignment;

import java.util.List;

/**
 * What a clause means beside those of another article: its vectors, and what its words weigh in
 * both articles together.
 */
final class ClauseSense {
  /** Words less alike than this are no match. */
  private static final double LEAST_LIKENESS = 0.5;

  /** Of a verb to what stands in the other clause, when it is not known. */
  private static final double MIDDLING_LIKENESS = 0.4;

  /** Of two objects, when one is not known. */
  private static final double MIDDLING_LIKENESS_OF_OBJECTS = 0.35;

  /**
   * What a word that carries sense is in the two articles.
   *
   * @param term the number of its normal form; negative for a verb that says little
   * @param weight how rare it is
   */
  record Weight(int term, double weight) {}

  private final ArticleSense.Vectors vectors;
  private final List<Weight> weights;
  private final float[] gist;
  private final double weight;

  private ClauseSense(ArticleSense.Vectors vectors, List<Weight> weights) {
    this.vectors = vectors;
    this.weights = weights;
    this.gist = gist(vectors, weights);
    this.weight = weights.stream().mapToDouble(Weight::weight).sum();
  }

  /** The sense of a clause of which each word that carries some has its weight. */
  static ClauseSense of(ArticleSense.Vectors vectors, List<Weight> weights) {
    return new ClauseSense(vectors, weights);
  }

  /** The mean of the words that carry sense, each by how rare it is. */
  private static float[] gist(ArticleSense.Vectors vectors, List<Weight> weights) {
    float[] sum = new float[vectors.clause().length];
    for (int i = 0; i < weights.size(); i++) {
      float weight = (float) weights.get(i).weight();
      float[] word = vectors.words().get(i);
      for (int j = 0; j < sum.length; j++) {
        sum[j] += weight * word[j];
      }
    }
    return unit(sum);
  }

  /** The cosine of the two clauses. */
  double likeness(ClauseSense other) {
    return dot(vectors.clause(), other.vectors.clause());
  }

  /** The cosine of the two gists. */
  double gistLikeness(ClauseSense other) {
    return dot(gist, other.gist);
  }

  /** The cosine of what the two main verbs are done to. */
  double objectLikeness(ClauseSense other) {
    int ours = vectors.object();
    int theirs = other.vectors.object();
    return ours < 0 || theirs < 0
        ? MIDDLING_LIKENESS_OF_OBJECTS
        : dot(vectors.words().get(ours), other.vectors.words().get(theirs));
  }

  /** The cosine of the two sentences. */
  double sentenceLikeness(ClauseSense other) {
    return dot(vectors.sentence(), other.vectors.sentence());
  }

  /** How much of the weight of the lighter clause finds no like word in the other, 0 to 1. */
  double lost(ClauseSense other) {
    return weight <= other.weight ? lostIn(other) : other.lostIn(this);
  }

  private double lostIn(ClauseSense other) {
    double lost = 0;
    for (int i = 0; i < weights.size(); i++) {
      lost += isMatched(i, other) ? 0 : weights.get(i).weight();
    }
    return weight == 0 ? 1 : lost / weight;
  }

  private boolean isMatched(int word, ClauseSense other) {
    int term = weights.get(word).term();
    for (Weight one : other.weights) {
      if (term >= 0 && term == one.term()) {
        return true;
      }
    }
    float[] vector = vectors.words().get(word);
    for (float[] one : other.vectors.words()) {
      if (dot(vector, one) >= LEAST_LIKENESS) {
        return true;
      }
    }
    return false;
  }

  /** How well the better matched of the two main verbs finds its like in the other clause. */
  double headLikeness(ClauseSense other) {
    return Math.max(headIn(other), other.headIn(this));
  }

  private double headIn(ClauseSense other) {
    if (vectors.head() < 0) {
      return MIDDLING_LIKENESS;
    }
    float[] verb = vectors.words().get(vectors.head());
    return other.vectors.words().stream().mapToDouble(word -> dot(verb, word)).max().orElse(0);
  }

  /** The mean of {@code vectors}, of unit length. */
  static float[] mean(List<float[]> vectors) {
    float[] sum = new float[vectors.getFirst().length];
    for (float[] vector : vectors) {
      for (int i = 0; i < sum.length; i++) {
        sum[i] += vector[i];
      }
    }
    return unit(sum);
  }

  /** {@code vector} at length one. */
  static float[] unit(float[] vector) {
    float length = (float) Math.sqrt(dot(vector, vector));
    float[] unit = vector.clone();
    for (int i = 0; length > 0 && i < unit.length; i++) {
      unit[i] /= length;
    }
    return unit;
  }

  /** Four sums at once, which the compiler turns into vector instructions. */
  private static float dot(float[] a, float[] b) {
    float sum0 = 0;
    float sum1 = 0;
    float sum2 = 0;
    float sum3 = 0;
    int whole = a.length & ~3;
    for (int i = 0; i < whole; i += 4) {
      sum0 += a[i] * b[i];
      sum1 += a[i + 1] * b[i + 1];
      sum2 += a[i + 2] * b[i + 2];
      sum3 += a[i + 3] * b[i + 3];
    }
    for (int i = whole; i < a.length; i++) {
      sum0 += a[i] * b[i];
    }
    return sum0 + sum1 + sum2 + sum3;
  }
}
