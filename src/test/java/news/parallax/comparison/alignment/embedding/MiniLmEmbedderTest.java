package news.parallax.comparison.alignment.embedding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Collections;
import java.util.List;
import news.parallax.EnglishModels;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("models")
class MiniLmEmbedderTest {
  private static final String SENTENCE = "Rescuers pulled twelve miners from the flooded shaft .";

  @Test
  void givesEachWordAVector() {
    float[][] vectors = EnglishModels.embedder().vectors(words(SENTENCE));

    assertThat(vectors.length).isEqualTo(words(SENTENCE).size());
    assertThat(vectors[0].length).isEqualTo(384);
    assertThat(cosine(SENTENCE, SENTENCE)).isCloseTo(1, within(1e-5));
  }

  @Test
  void givesOneSentenceItsVectorsOnce() {
    float[][] first = EnglishModels.embedder().vectors(words(SENTENCE));

    assertThat(EnglishModels.embedder().vectors(words(SENTENCE))).isSameAs(first);
  }

  @Test
  void givesZerosToWordsPastItsReach() {
    float[][] vectors = EnglishModels.embedder().vectors(Collections.nCopies(300, "mine"));

    assertThat(vectors.length).isEqualTo(300);
    assertThat(vectors[299]).containsOnly(0);
  }

  @Test
  void findsAParaphraseCloserThanAnotherMatter() {
    double paraphrase = cosine(SENTENCE, "A dozen pit workers were brought out of the mine .");
    double other = cosine(SENTENCE, "The council raised the price of parking .");

    assertThat(paraphrase).isGreaterThan(0.4);
    assertThat(other).isLessThan(0.2);
  }

  private static List<String> words(String sentence) {
    return List.of(sentence.split(" ", -1));
  }

  private static float[] sum(String sentence) {
    float[][] vectors = EnglishModels.embedder().vectors(words(sentence));
    float[] sum = new float[vectors[0].length];
    for (float[] vector : vectors) {
      for (int i = 0; i < sum.length; i++) {
        sum[i] += vector[i];
      }
    }
    return sum;
  }

  private static double cosine(String a, String b) {
    float[] left = sum(a);
    float[] right = sum(b);
    return dot(left, right) / Math.sqrt(dot(left, left) * dot(right, right));
  }

  private static double dot(float[] a, float[] b) {
    double sum = 0;
    for (int i = 0; i < a.length; i++) {
      sum += a[i] * b[i];
    }
    return sum;
  }
}
