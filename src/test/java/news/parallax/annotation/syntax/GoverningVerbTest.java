package news.parallax.annotation.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Each row is a sentence with its tags and the verb that governs "Friday". */
class GoverningVerbTest {
  @Test
  void findsTheNearestVerbOfTheClause() {
    String rows =
        """
        On/IN Friday/NNP he/PRP wanted/VBD/want to/TO leave/VB ./. | PAST wanted to leave
        On/IN Friday/NNP he/PRP wants/VBZ/want to/TO leave/VB ./. | FUTURE wants to leave
        On/IN Friday/NNP he/PRP left/VBD/leave and/CC she/PRP stays/VBZ/stay ./. | PAST left
        The/DT end/NN of/IN Friday/NNP ./. | NONE
        The/DT vote/NN was/VBD/be scheduled/VBN/schedule for/IN Friday/NNP ./. | PAST was scheduled plan
        They/PRP scheduled/VBD/schedule it/PRP for/IN Friday/NNP ./. | PAST scheduled
        The/DT boat/NN was/VBD/be painted/VBN/paint for/IN Friday/NNP ./. | PAST was painted
        He/PRP said/VBD/say on/IN Friday/NNP ./. | PAST said saying
        He/PRP stays/VBZ/stay ,/, on/IN Friday/NNP she/PRP left/VBD/leave ./. | PAST left
        He/PRP stays/VBZ/stay ;/: on/IN Friday/NNP she/PRP left/VBD/leave ./. | PAST left
        He/PRP stays/VBZ/stay —/: on/IN Friday/NNP she/PRP left/VBD/leave ./. | PAST left
        He/PRP stays/VBZ/stay here/RB when/WRB Friday/NNP comes/VBZ/come ./. | PRESENT comes
        He/PRP stays/VBZ/stay when/WRB Friday/NNP comes/VBZ/come ./. | PRESENT stays
        He/PRP left/VBD/leave here/RB ,/, on/IN Friday/NNP ./. | PAST left
        """;
    assertThat(AnsweredRows.governing(rows)).isEqualTo(rows);
  }
}
