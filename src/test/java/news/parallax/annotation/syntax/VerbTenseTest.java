package news.parallax.annotation.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** Each row is a sentence with its tags and the tense of its verb. */
class VerbTenseTest {
  @Test
  void readsTheTenseOfTheWholeGroup() {
    String rows =
        """
        He/PRP left/VBD/leave on/IN Friday/NNP ./. | PAST left
        He/PRP leaves/VBZ/leave on/IN Friday/NNP ./. | PRESENT leaves
        They/PRP leave/VBP on/IN Friday/NNP ./. | PRESENT leave
        He/PRP will/MD leave/VB on/IN Friday/NNP ./. | FUTURE will leave
        He/PRP would/MD leave/VB on/IN Friday/NNP ./. | AIM would leave
        He/PRP would/MD have/VB left/VBN/leave on/IN Friday/NNP ./. | PAST would have left
        He/PRP had/VBD/have left/VBN/leave on/IN Friday/NNP ./. | PAST had left done
        He/PRP had/VBD/have it/PRP on/IN Friday/NNP ./. | PAST had
        Had/VBD/have left/VBN/leave on/IN Friday/NNP ./. | PAST Had left done
        He/PRP has/VBZ/have left/VBN/leave on/IN Friday/NNP ./. | PAST has left
        He/PRP has/VBZ/have put/VBD/put it/PRP on/IN Friday/NNP ./. | PAST has put
        He/PRP has/VBZ/have it/PRP on/IN Friday/NNP ./. | PRESENT has
        He/PRP wanted/VBD/want to/TO leave/VB on/IN Friday/NNP ./. | AIM wanted to leave
        He/PRP managed/VBD/manage to/TO leave/VB on/IN Friday/NNP ./. | PAST managed to leave
        He/PRP is/VBZ/be to/TO leave/VB on/IN Friday/NNP ./. | FUTURE is to leave
        They/PRP are/VBP/be to/TO leave/VB on/IN Friday/NNP ./. | FUTURE are to leave
        The/DT plan/NN to/TO leave/VB on/IN Friday/NNP ./. | AIM to leave
        Looking/VBG/look to/TO leaving/VBG/leave on/IN Friday/NNP ./. | AIM Looking to leaving
        Way/NN to/TO :/: leave/VB on/IN Friday/NNP ./. | FUTURE leave
        Leave/VB on/IN Friday/NNP ./. | FUTURE Leave
        Leaving/VBG/leave on/IN Friday/NNP ./. | NONE Leaving
        A/DT ship/NN sunk/VBN/sink on/IN Friday/NNP ./. | PAST sunk
        """;
    assertThat(AnsweredRows.governing(rows)).isEqualTo(rows);
  }

  @Test
  void looksForwardInTheFutureAndInAims() {
    assertThat(Arrays.stream(Tense.values()).filter(Tense::isComing))
        .containsExactly(Tense.FUTURE, Tense.AIM);
  }
}
