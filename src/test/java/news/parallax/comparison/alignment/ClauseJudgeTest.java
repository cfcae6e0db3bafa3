package news.parallax.comparison.alignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class ClauseJudgeTest {
  @Test
  void leansToEitherSideAlike() {
    assertThat(ClauseJudge.leaning(0.5)).isZero();
    assertThat(ClauseJudge.leaning(0.9)).isCloseTo(2.197, within(0.001));
    assertThat(ClauseJudge.leaning(0.1)).isCloseTo(-2.197, within(0.001));
  }

  @Test
  void leansNoFurtherThanItIsBelieved() {
    assertThat(ClauseJudge.leaning(1)).isEqualTo(5);
    assertThat(ClauseJudge.leaning(0)).isEqualTo(-5);
  }
}
