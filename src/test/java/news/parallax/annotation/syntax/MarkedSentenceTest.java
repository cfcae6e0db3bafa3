package news.parallax.annotation.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/**
 * Each row is a sentence with its tags, a verb and its subject, whose phrase the tagger broke up.
 */
class MarkedSentenceTest {
  @Test
  void joinsTheNamesThatTheTaggerBroke() {
    String rows =
        """
        The/DT 43-year-old/JJ said/VBD/say so/RB ./. | said | The 43-year-old
        Blackwell/JJ pointed/VBD/point north/RB ./. | pointed | Blackwell
        Tad/NNP+ Divine/JJ said/VBD/say so/RB ./. | said | Tad Divine
        The/DT old/JJ Divine/JJ said/VBD/say so/RB ./. | said | Divine
        Later/RB NOW/RB President/NNP Ruiz/NNP+ said/VBD/say so/RB ./. | said | NOW President Ruiz
        said/VBD/say Okoye/NNP+ senior/JJ adviser/NN Ana/NNP+ Ruiz/NNP+ left/VBD/leave ./. | left | Okoye senior adviser Ana Ruiz
        She/PRP gave/VBD/give Ruiz/NNP+ new/JJ maps/NNS/map and/CC left/VBD/leave ./. | left | She
        """;
    assertThat(AnsweredRows.subjects(rows)).isEqualTo(rows);
  }

  @Test
  void leavesOtherPhrasesApart() {
    String rows =
        """
        A/DT 43-year-old/JJ said/VBD/say so/RB ./. | said | A 43-year-old
        43-year-old/JJ said/VBD/say so/RB ./. | said | -
        The/DT 43-year-old/JJ man/NN said/VBD/say so/RB ./. | said | The 43-year-old man
        Their/PRP$ 43-year-old/JJ ./. said/VBD/say so/RB ./. | said | -
        Blackwell/JJ points/VBZ/point north/RB ./. | points | Blackwell
        Blackwell/JJ ,/, who/WP left/VBD/leave ,/, said/VBD/say so/RB ./. | said | Blackwell , who left
        Swiftly/RB left/VBD/leave Ruiz/NNP+ ./. | left | -
        quick/JJ left/VBD/leave ./. | left | -
        The/DT man/NN Ana/NNP+ saw/VBD/see left/VBD/leave ./. | left | -
        At/IN noon/NN 33/CD men/NNS/man left/VBD/leave ./. | left | 33 men
        Article/NN 33/CD says/VBZ/say so/RB ./. | says | Article 33
        Monday/NNP last/JJ men/NNS/man left/VBD/leave ./. | left | last men
        Ruiz/NNP+ “/`` old/JJ men/NNS/man ”/'' left/VBD/leave ./. | left | -
        Soon/RB NOW/RB left/VBD/leave ./. | left | -
        Soon/RB NOW/RB men/NNS/man left/VBD/leave ./. | left | men
        Soon/RB NOW/RB “/`` Ruiz/NNP+ ”/'' left/VBD/leave ./. | left | -
        Soon/RB Now/RB Ruiz/NNP+ left/VBD/leave ./. | left | Ruiz
        Soon/RB A/FW Ruiz/NNP+ left/VBD/leave ./. | left | Ruiz
        Ruiz/NNP+ he/PRP Divine/JJ left/VBD/leave ./. | left | Divine
        Left/VBD/leave Divine/JJ left/VBD/leave ./. | left | Divine
        “/`` Ruiz/NNP+ ”/'' Divine/JJ left/VBD/leave ./. | left | Divine
        “/`` Tad/NNP+ ”/'' Divine/FW left/VBD/leave ./. | left | Divine
        Tad/NNP+ Quickly/RB left/VBD/leave ./. | left | Tad
        """;
    assertThat(AnsweredRows.subjects(rows)).isEqualTo(rows);
  }
}
