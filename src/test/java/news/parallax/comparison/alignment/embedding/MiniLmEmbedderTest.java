package news.parallax.comparison.alignment.embedding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import news.parallax.EnglishModels;
import org.junit.jupiter.api.Test;

class MiniLmEmbedderTest {
  private static final String SENTENCE = "Rescuers pulled twelve miners from the flooded shaft.";

  @Test
  void givesVectorsOfUnitLength() {
    assertThat(vector(SENTENCE)).hasSize(384);
    assertThat(cosine(SENTENCE, SENTENCE)).isCloseTo(1, within(1e-5));
    assertThat(cosine("", "")).isCloseTo(1, within(1e-5));
  }

  @Test
  void givesOneSentenceOneVector() {
    assertThat(vector(SENTENCE)).isEqualTo(vector(new String(SENTENCE.toCharArray())));
  }

  @Test
  void findsAParaphraseCloserThanAnotherMatter() {
    double paraphrase = cosine(SENTENCE, "A dozen pit workers were brought out of the mine.");
    double other = cosine(SENTENCE, "The council raised the price of parking.");

    assertThat(paraphrase).isGreaterThan(0.4);
    assertThat(other).isLessThan(0.2);
  }

  private static float[] vector(String sentence) {
    return EnglishModels.embedder().vector(sentence);
  }

  private static double cosine(String a, String b) {
    float[] left = vector(a);
    float[] right = vector(b);
    double sum = 0;
    for (int i = 0; i < left.length; i++) {
      sum += left[i] * right[i];
    }
    return sum;
  }
}
