package news.parallax.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class RankingTest {
  @Test
  void averagesThePrecisionAtEachCaseThatIsSo() {
    Ranking ranking = new Ranking();
    ranking.add(0.9, true);
    ranking.add(0.1, false);
    ranking.add(0.5, false);
    ranking.add(0.4, true);

    assertThat(ranking.averagePrecision()).isCloseTo((1 + 2.0 / 3) / 2, within(1e-9));
    assertThat(ranking.words()).isEqualTo("4 pairs; on stories left out: average precision 0.833.");
  }
}
