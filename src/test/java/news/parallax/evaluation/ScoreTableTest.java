package news.parallax.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.junit.jupiter.api.Test;

class ScoreTableTest {
  @Test
  void laysOursBesideFloorAndTarget() {
    SequencedMap<String, Outcome> outcomes = new LinkedHashMap<>();
    outcomes.put(
        "quotes",
        new Outcome.Measured(
            List.of(
                Score.higher(
                        "quotations found",
                        "three letters",
                        new Figure.Share(1, 4),
                        new Figure.Share(3, 4),
                        new Figure.Rate(.9))
                    .beside(new Figure.Share(2, 4)),
                Score.lower("invented", "three letters", null, new Figure.Count(0), null))));
    outcomes.put("dates", new Outcome.Skipped("no data at letters"));

    assertThat(ScoreTable.of(outcomes))
        .isEqualToNormalizingNewlines(
            """
            data           measure              floor     rival      ours   target
            three letters  quotations found  1/4  25%  2/4  50%  3/4  75%  ≥ 0.900  below
            three letters  invented                 -         -         0        -
            skipped dates: no data at letters
            """);
  }

  @Test
  void showsNothingUntriedAsAMiss() {
    Score untried = Score.higher("lines", "none", null, new Figure.Share(0, 0), new Figure.Rate(1));

    assertThat(untried.meetsTarget()).isTrue();
  }
}
