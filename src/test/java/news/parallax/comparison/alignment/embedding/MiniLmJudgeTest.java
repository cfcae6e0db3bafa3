package news.parallax.comparison.alignment.embedding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.security.NoSuchAlgorithmException;
import news.parallax.EnglishModels;
import news.parallax.comparison.alignment.ClauseInSentence;
import news.parallax.comparison.alignment.ClauseJudge.Verdict;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The weights that ship are those that were measured. */
class MiniLmJudgeTest {
  private static final String DIGEST =
      "d94bc2e6e5cff32ad644f0b8a616b46cfbf311439c7a7637ae1e2b4002f646a7";

  /** Sums of floats differ a little from processor to processor. */
  private static final double TOLERANCE = 0.02;

  @Test
  void shipsTheWeightsThatWereMeasured() throws IOException, NoSuchAlgorithmException {
    assertThat(ShippedModel.digest("judge.onnx")).isEqualTo(DIGEST);
  }

  @ParameterizedTest
  @Tag("models")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          rescuers pulled 43 passengers from the water | 43 people were rescued from the river | 0.779
          rescuers pulled 43 passengers from the water | schools opened as usual | 0.026
          the council will vote on the budget | the council approved the budget | 0.493
          the mayor closed the harbour to all ships | the mayor opened the harbour again | 0.122
          """)
  void givesWhatItGaveWhenItWasMeasured(String one, String other, double same) {
    assertThat(verdict(one, other).same()).isCloseTo(same, within(TOLERANCE));
  }

  @Test
  @Tag("models")
  void doesNotCareWhoIsNamedFirst() {
    assertThat(verdict("the mayor resigned", "the mayor stepped down on Monday"))
        .isEqualTo(verdict("the mayor stepped down on Monday", "the mayor resigned"));
  }

  @Test
  @Tag("models")
  void sharesOneCertaintyAmongWhatFollows() {
    Verdict verdict = verdict("the mayor resigned", "the mayor stayed");

    assertThat(verdict.entailment() + verdict.neutral() + verdict.contradiction())
        .isCloseTo(1, within(1e-4));
  }

  private static Verdict verdict(String one, String other) {
    return EnglishModels.judge().verdict(clause(one), clause(other)).orElseThrow();
  }

  private static ClauseInSentence clause(String words) {
    return new ClauseInSentence("", words, ".");
  }
}
