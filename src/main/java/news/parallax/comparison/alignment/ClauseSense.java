package news.parallax.comparison.alignment;

import java.util.List;

/**
 * What a clause means, in the light of the sentence around it.
 *
 * @param whole the mean of its words' vectors, of unit length
 * @param words the vectors of the words that carry sense, of unit length
 */
@SuppressWarnings("ArrayRecordComponent") // never compared, never handed out
record ClauseSense(float[] whole, List<float[]> words) {
  /** A sense over the vectors of {@code all} words and of those that are {@code heavy}. */
  static ClauseSense of(List<float[]> all, List<float[]> heavy) {
    return new ClauseSense(mean(all), heavy.stream().map(ClauseSense::unit).toList());
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

  /** The cosine of the two wholes. */
  double likeness(ClauseSense other) {
    return dot(whole, other.whole);
  }

  /**
   * How well each word finds a like one on the other side: the mean of the best cosines, of both
   * directions (BERTScore, Zhang et al. 2020).
   */
  double agreement(ClauseSense other) {
    if (words.isEmpty() || other.words.isEmpty()) {
      return 0;
    }
    double[] here = new double[words.size()];
    double[] there = new double[other.words.size()];
    for (int i = 0; i < here.length; i++) {
      for (int j = 0; j < there.length; j++) {
        double cosine = dot(words.get(i), other.words.get(j));
        here[i] = Math.max(here[i], cosine);
        there[j] = Math.max(there[j], cosine);
      }
    }
    return (mean(here) + mean(there)) / 2;
  }

  private static double mean(double[] values) {
    double sum = 0;
    for (double value : values) {
      sum += value;
    }
    return sum / values.length;
  }

  private static float[] unit(float[] vector) {
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
