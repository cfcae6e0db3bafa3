package news.parallax.annotation.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Each row is a sentence with its tags, a verb and the subject that it shares with another. */
class SharedSubjectsTest {
  @Test
  void sharesTheSubjectOfAnEarlierVerb() {
    String rows =
        """
        She/PRP rose/VBD/rise and/CC said/VBD/say so/RB ./. | said | She
        She/PRP rose/VBD/rise ,/, then/RB said/VBD/say so/RB ./. | said | She
        She/PRP said/VBD/say they/PRP might/MD not/RB like/VB it/PRP ,/, but/CC insists/VBZ/insist on/IN it/PRP ./. | insists | She
        They/PRP came/VBD/come and/CC insists/VBZ/insist on/IN it/PRP ./. | insists | -
        There/EX was/VBD/be rain/NN and/CC said/VBD/say so/RB ./. | said | -
        The/DT storm/NN hit/VBD/hit and/CC said/VBD/say so/RB ./. | said | The storm
        The/DT storm/NN hit/VBD/hit the/DT port/NN ,/, the/DT rain/NN fell/VBD/fall and/CC said/VBD/say so/RB ./. | said | The storm
        As/IN the/DT crew/NN left/VBD/leave ,/, she/PRP rose/VBD/rise and/CC said/VBD/say so/RB ./. | said | she
        When/WRB she/PRP came/VBD/come and/CC said/VBD/say so/RB ,/, it/PRP rained/VBD/rain ./. | said | she
        """;
    assertThat(AnsweredRows.subjects(rows)).isEqualTo(rows);
  }

  @Test
  void findsWhoseAGerundIs() {
    String rows =
        """
        Ruiz/NNP+ denied/VBD/deny that/IN the/DT crew/NN had/VBD/have left/VBN/leave ,/, saying/VBG/say it/PRP stayed/VBD/stay ./. | saying | Ruiz
        Ruiz/NNP+ mocked/VBD/mock Okoye/NNP+ for/IN calling/VBG/call it/PRP late/JJ ,/, adding/VBG/add that/IN it/PRP was/VBD/be ./. | adding | Ruiz
        She/PRP won/VBD/win by/IN promising/VBG/promise a/DT bridge/NN ./. | promising | She
        Speaking/VBG/speak in/IN Lima/NNP@ ,/, the/DT minister/NN said/VBD/say so/RB ./. | Speaking | the minister
        Speaking/VBG/speak in/IN Lima/NNP@ without/IN end/NN ./. | Speaking | -
        """;
    assertThat(AnsweredRows.subjects(rows)).isEqualTo(rows);
  }

  @Test
  void passesOverQuotedAndInnerVerbs() {
    String rows =
        """
        She/PRP left/VBD/leave ,/, “/`` rose/VBD/rise ”/'' and/CC slept/VBD/sleep ./. | slept | She
        The/DT storm/NN hit/VBD/hit the/DT port/NN ,/, she/PRP rose/VBD/rise and/CC said/VBD/say so/RB ./. | said | she
        Ruiz/NNP+ mocked/VBD/mock Okoye/NNP+ for/IN calling/VBG/call adding/VBG/add that/IN it/PRP was/VBD/be ./. | adding | Okoye
        Ruiz/NNP+ mocked/VBD/mock Okoye/NNP+ for/IN calling/VBG/call “/`` him/PRP ,/, ”/'' adding/VBG/add that/IN it/PRP was/VBD/be ./. | adding | Okoye
        Speaking/VBG/speak “/`` in/IN Lima/NNP@ ,/, ”/'' the/DT minister/NN said/VBD/say so/RB ./. | Speaking | the minister
        The/DT man/NN called/VBN/call Al/NNP+ left/VBN/leave home/NN and/CC said/VBD/say so/RB ./. | said | -
        Ruiz/NNP+ ,/, 35/CD ,/, born/VBN/bear there/RB and/CC raised/VBN/raise and/CC left/VBD/leave ./. | left | -
        “/`` No/UH ,/, ”/'' asked/VBN/ask Ruiz/NNP+ and/CC left/VBD/leave ./. | left | -
        """;
    assertThat(AnsweredRows.subjects(rows)).isEqualTo(rows);
  }
}
