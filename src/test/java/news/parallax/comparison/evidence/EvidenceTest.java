package news.parallax.comparison.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class EvidenceTest {
  @Test
  void saysWhatItWeighs() {
    Evidence evidence =
        Evidence.of(0.5).and(true, "by a like verb").and(false, "by one unit").among(2);

    assertThat(evidence.score()).isGreaterThan(0.5);
    assertThat(evidence.reasons())
        .containsExactly(
            "told in like words (0.50)", "by a like verb", "each report gives one alone");
  }

  @Test
  void gainsLessTheMoreValuesOfTheSortThereAre() {
    assertThat(Evidence.of(0.5).among(2).score()).isGreaterThan(Evidence.of(0.5).among(3).score());
    assertThat(Evidence.of(0.5).among(4).reasons()).contains("the reports give few others");
    assertThat(Evidence.of(0.5).among(5)).isEqualTo(Evidence.of(0.5));
  }

  @Test
  void losesByDistanceAndByCrowding() {
    assertThat(Evidence.of(0.5).apart(1).score()).isEqualTo(0.5, within(1e-9));
    assertThat(Evidence.of(0.5).apart(4).score()).isLessThan(0.5);
    assertThat(Evidence.of(0.5).crowded(5, 5).score()).isEqualTo(0.5);
    assertThat(Evidence.of(0.5).crowded(40, 40).score()).isLessThan(0.5);
    assertThat(Evidence.of(0.5).crowded(40, 40).likeness()).isEqualTo(0.5);
  }
}
