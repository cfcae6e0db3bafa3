package news.parallax.annotation.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Each row is a sentence with its tags, a verb and the phrase before it that is its subject. */
class SubjectPhrasesTest {
  @Test
  void widensThePhraseBeforeTheVerb() {
    String rows =
        """
        Ana/NNP+ Ruiz/NNP+ said/VBD/say it/PRP ended/VBD/end ./. | said | Ana Ruiz
        The/DT mayor/NN never/RB really/RB spoke/VBD/speak ./. | spoke | The mayor
        Ruiz/NNP+ and/CC Okoye/NNP+ both/DT said/VBD/say no/UH ./. | said | Ruiz and Okoye
        Ruiz/NNP+ (/-LRB- R/NN )/-RRB- both/DT said/VBD/say so/RB ./. | said | Ruiz ( R )
        Both/DT said/VBD/say so/RB ./. | said | Both
        The/DT head/NN of/IN the/DT union/NN said/VBD/say so/RB ./. | said | The head of the union
        """;
    assertThat(AnsweredRows.subjects(rows)).isEqualTo(rows);
  }

  @Test
  void passesOverWhatTellsWhen() {
    String rows =
        """
        Ana/NNP+ Ruiz/NNP+ on/IN Tuesday/NNP said/VBD/say so/RB ./. | said | Ana Ruiz
        Ana/NNP+ Ruiz/NNP+ Tuesday/NNP said/VBD/say so/RB ./. | said | Ana Ruiz
        Ana/NNP+ Ruiz/NNP+ ,/, the/DT mayor/NN ,/, Tuesday/NNP said/VBD/say so/RB ./. | said | Ana Ruiz , the mayor
        A/DT report/NN published/VBN/publish Tuesday/NNP said/VBD/say so/RB ./. | said | A report
        Last/JJ week/NN Tuesday/NNP said/VBD/say so/RB ./. | said | -
        Late/RB Tuesday/NNP said/VBD/say so/RB ./. | said | -
        The/DT polls/NNS/poll Tuesday/NNP showed/VBD/show a/DT lead/NN ./. | showed | The polls
        """;
    assertThat(AnsweredRows.subjects(rows)).isEqualTo(rows);
  }

  @Test
  void passesOverFloatingWordsAndTimes() {
    String rows =
        """
        The/DT crowd/NN all/DT left/VBD/leave ./. | left | The crowd
        The/DT crowd/NN )/-RRB- each/DT left/VBD/leave ./. | left | -
        The/DT head/NN of/IN Tuesday/NNP left/VBD/leave ./. | left | -
        Of/IN Tuesday/NNP left/VBD/leave ./. | left | -
        Friday/NNP to/TO Tuesday/NNP left/VBD/leave ./. | left | -
        Monday/NNP in/IN Lima/NNP@ left/VBD/leave ./. | left | -
        By/IN Judge/NNP Ana/NNP+ left/VBD/leave ./. | left | Ana
        """;
    assertThat(AnsweredRows.subjects(rows)).isEqualTo(rows);
  }

  @Test
  void takesNoNounThatHangsOnAPreposition() {
    String rows =
        """
        After/IN the/DT storm/NN the/DT mayor/NN said/VBD/say so/RB ./. | said | the mayor
        The/DT mayor/NN after/IN the/DT storm/NN said/VBD/say so/RB ./. | said | The mayor after the storm
        After/IN the/DT storm/NN said/VBD/say so/RB ./. | said | the storm
        In/IN an/DT interview/NN Ruiz/NNP+ said/VBD/say so/RB ./. | said | Ruiz
        In/IN court/NN Judge/NN Ana/NNP+ Ruiz/NNP+ said/VBD/say so/RB ./. | said | Ana Ruiz
        In/IN reply/NN spokeswoman/NN Ana/NNP+ Ruiz/NNP+ said/VBD/say so/RB ./. | said | Ana Ruiz
        Protesters/NNS/protester marching/VBG/march through/IN town/NN chanted/VBD/chant ./. | chanted | Protesters marching through town
        They/PRP went/VBD/go through/IN town/NN chanted/VBD/chant ./. | chanted | -
        """;
    assertThat(AnsweredRows.subjects(rows)).isEqualTo(rows);
  }
}
