package news.parallax.comparison.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DraftModelTest {
  private static double chance(DraftSignal signal, int flaws) {
    double[] signals = new double[DraftSignal.values().length];
    signals[signal.index()] = flaws;
    return DraftModel.chance(signals);
  }

  @Test
  void neverLetsAFlawSpeakForADraft() {
    assertThat(Stream.of(DraftSignal.values()))
        .allMatch(signal -> chance(signal, 1) <= chance(signal, 0));
  }

  @Test
  void takesADraftWithoutFlawsForConsistentAndOneThatIsContradictedNot() {
    assertThat(chance(DraftSignal.CONTRADICTED, 0)).isGreaterThanOrEqualTo(DraftModel.least());
    assertThat(chance(DraftSignal.CONTRADICTED, 1)).isLessThan(DraftModel.least());
    assertThat(chance(DraftSignal.UNPRINTED, 1)).isLessThan(DraftModel.least());
  }
}
