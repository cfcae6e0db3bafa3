package news.parallax.comparison.alignment;

import java.util.List;

/**
 * What a clause means, in the light of the sentence around it. All vectors have unit length.
 *
 * @param sentence the mean of its sentence's vectors
 * @param clause the mean of its own words' vectors
 * @param gist the mean of those that carry sense, each by how rare it is
 * @param words those that carry sense
 * @param head index of the main verb into {@code words}; negative when it is not among them
 * @param object index of what it is done to, in the same way
 */
@SuppressWarnings("ArrayRecordComponent") // never compared, never handed out
record ClauseSense(
    float[] sentence, float[] clause, float[] gist, List<Word> words, int head, int object) {
  /** Words less alike than this are no match. */
  private static final double LEAST_LIKENESS = 0.5;

  /** Of a verb to what stands in the other clause, when it is not known. */
  private static final double MIDDLING_LIKENESS = 0.4;

  /** Of two objects, when one is not known. */
  private static final double MIDDLING_LIKENESS_OF_OBJECTS = 0.35;

  /**
   * A word that carries sense.
   *
   * @param term the number of its normal form; negative for a verb that says little
   * @param weight how rare it is in the story
   * @param vector what it means here
   */
  @SuppressWarnings("ArrayRecordComponent") // never compared, never handed out
  record Word(int term, double weight, float[] vector) {
    private boolean isMatched(List<Word> others) {
      for (Word other : others) {
        if (term >= 0 && term == other.term) {
          return true;
        }
      }
      for (Word other : others) {
        if (dot(vector, other.vector) >= LEAST_LIKENESS) {
          return true;
        }
      }
      return false;
    }
  }

  /** The cosine of the two clauses. */
  double likeness(ClauseSense other) {
    return dot(clause, other.clause);
  }

  /** The cosine of the two gists. */
  double gistLikeness(ClauseSense other) {
    return dot(gist, other.gist);
  }

  /** The cosine of what the two main verbs are done to. */
  double objectLikeness(ClauseSense other) {
    return object < 0 || other.object < 0
        ? MIDDLING_LIKENESS_OF_OBJECTS
        : dot(words.get(object).vector, other.words.get(other.object).vector);
  }

  /** The cosine of the two sentences. */
  double sentenceLikeness(ClauseSense other) {
    return dot(sentence, other.sentence);
  }

  /** How much of the weight of the lighter clause finds no like word in the other, 0 to 1. */
  double lost(ClauseSense other) {
    boolean lighter = weight() <= other.weight();
    return lighter ? lostIn(other) : other.lostIn(this);
  }

  private double lostIn(ClauseSense other) {
    double weight = weight();
    double lost =
        words.stream().filter(word -> !word.isMatched(other.words)).mapToDouble(Word::weight).sum();
    return weight == 0 ? 1 : lost / weight;
  }

  private double weight() {
    return words.stream().mapToDouble(Word::weight).sum();
  }

  /** How well the better matched of the two main verbs finds its like in the other clause. */
  double headLikeness(ClauseSense other) {
    return Math.max(headIn(other), other.headIn(this));
  }

  private double headIn(ClauseSense other) {
    if (head < 0) {
      return MIDDLING_LIKENESS;
    }
    float[] verb = words.get(head).vector;
    return other.words.stream().mapToDouble(word -> dot(verb, word.vector)).max().orElse(0);
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
