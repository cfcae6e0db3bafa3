package news.parallax.comparison.alignment.embedding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.security.NoSuchAlgorithmException;
import news.parallax.EnglishModels;
import news.parallax.comparison.PointJudge.Ruling;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The weights that ship are those that were measured. */
class MiniLmPointJudgeTest {
  private static final String DIGEST =
      "e12099858658683305abc1bd2637b2dcf7fac7aceb98a43873b2fd180a8cf8b8";

  /** Sums of floats differ a little from processor to processor. */
  private static final double TOLERANCE = 0.03;

  @Test
  void shipsTheWeightsThatWereMeasured() throws IOException, NoSuchAlgorithmException {
    assertThat(ShippedModel.digest("points.onnx")).isEqualTo(DIGEST);
  }

  @ParameterizedTest
  @Tag("models")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Thieves took the brass bell from the chapel tower. | The stolen object was a silver cross, the parish said. | 0.05
          Thieves took the brass bell from the chapel tower. | The chapel's bell was carried off at night.           | 0.0
          Thieves took the brass bell from the chapel tower. | The ferry leaves at noon on weekdays.                 | 0.0
          She was jailed for four years.                     | The judge sent her to prison for six years.           | 0.74
          """)
  void givesWhatItGaveWhenItWasMeasured(String earlier, String later, double open) {
    Ruling ruling = EnglishModels.points().ruling(earlier, later).orElseThrow();

    assertThat(ruling.open()).isCloseTo(open, within(TOLERANCE));
    assertThat(ruling.open() + ruling.neither() + ruling.compatible()).isCloseTo(1, within(1e-4));
  }
}
