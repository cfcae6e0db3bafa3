package news.parallax.annotation.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Each row is a sentence with its tags, a participle and whose it is. */
class ParticipleSubjectsTest {
  @Test
  void readsTheParticiplesOwnClause() {
    String rows =
        """
        With/IN Ana/NNP+ Ruiz/NNP+ saying/VBG/say no/UH ,/, it/PRP ended/VBD/end ./. | saying | Ana Ruiz
        Despite/IN him/PRP saying/VBG/say no/UH ,/, it/PRP ended/VBD/end ./. | saying | him
        In/IN a/DT letter/NN to/TO Ana/NNP+ Ruiz/NNP+ saying/VBG/say no/UH ,/, it/PRP ended/VBD/end ./. | saying | Ana Ruiz
        She/PRP saw/VBD/see footage/NN of/IN Ana/NNP+ Ruiz/NNP+ asking/VBG/ask why/WRB ./. | asking | Ana Ruiz
        They/PRP blasted/VBD/blast Ana/NNP+ Ruiz/NNP+ for/IN saying/VBG/say so/RB ./. | saying | Ana Ruiz
        They/PRP were/VBD/be angry/JJ at/IN Ana/NNP+ Ruiz/NNP+ for/IN saying/VBG/say so/RB ./. | saying | Ana Ruiz
        The/DT anger/NN at/IN walls/NNS/wall for/IN saying/VBG/say so/RB ./. | saying | -
        Near/IN Ana/NNP+ Ruiz/NNP+ for/IN saying/VBG/say so/RB ./. | saying | -
        It/PRP quoted/VBD/quote Ana/NNP+ Ruiz/NNP+ as/IN saying/VBG/say so/RB ./. | saying | Ana Ruiz
        It/PRP saw/VBD/see Ana/NNP+ Ruiz/NNP+ as/IN saying/VBG/say so/RB ./. | saying | It
        """;
    assertThat(AnsweredRows.subjects(rows)).isEqualTo(rows);
  }

  @Test
  void takesTheVerbBehindAnAsideForTheMainOne() {
    String rows =
        """
        Ana/NNP+ Ruiz/NNP+ ,/, a/DT mayor/NN ,/, called/VBN/call it/PRP late/JJ ./. | called | Ana Ruiz , a mayor
        Ana/NNP+ Ruiz/NNP+ (/-LRB- R/NN )/-RRB- called/VBN/call it/PRP late/JJ ./. | called | Ana Ruiz ( R )
        Ana/NNP+ Ruiz/NNP+ rose/VBD/rise ,/, called/VBN/call it/PRP late/JJ ./. | called | Ana Ruiz
        Ana/NNP+ Ruiz/NNP+ ,/, a/DT mayor/NN ,/, called/VBN/call it/PRP late/JJ and/CC left/VBD/leave ./. | left | Ana Ruiz , a mayor
        Ana/NNP+ Ruiz/NNP+ ,/, a/DT mayor/NN ,/, said/VBN/say it/PRP and/CC left/VBD/leave ./. | left | Ana Ruiz , a mayor
        """;
    assertThat(AnsweredRows.subjects(rows)).isEqualTo(rows);
  }

  @Test
  void tellsTheIssuerFromTheDocument() {
    String rows =
        """
        She/PRP issued/VBD/issue a/DT statement/NN saying/VBG/say so/RB ./. | saying | She
        She/PRP put/VBD/put out/RP a/DT statement/NN saying/VBG/say so/RB ./. | saying | She
        She/PRP told/VBD/tell the/DT mayor/NN saying/VBG/say so/RB ./. | saying | She
        She/PRP recalled/VBD/recall the/DT pilot/NN telling/VBG/tell her/PRP ./. | telling | the pilot
        A/DT man/NN saying/VBG/say so/RB left/VBD/leave ./. | saying | A man
        A/DT class/NN called/VBN/call maths/NN began/VBD/begin ./. | called | -
        A/DT wall/NN saying/VBG/say so/RB fell/VBD/fall ./. | saying | -
        On/IN Tuesday/NNP saying/VBG/say so/RB ,/, she/PRP left/VBD/leave ./. | saying | she
        """;
    assertThat(AnsweredRows.subjects(rows)).isEqualTo(rows);
  }

  @Test
  void tellsWhoIsShownFromWhoShows() {
    String rows =
        """
        She/PRP saw/VBD/see footage/NN of/IN rain/NN asking/VBG/ask why/WRB ./. | asking | She
        She/PRP saw/VBD/see men/NNS/man of/IN Ana/NNP+ Ruiz/NNP+ asking/VBG/ask why/WRB ./. | asking | men of Ana Ruiz
        She/PRP saw/VBD/see Al/NNP+ of/IN Ana/NNP+ asking/VBG/ask why/WRB ./. | asking | Al of Ana
        She/PRP saw/VBD/see footage/NN of/IN Ana/NNP+ Ruiz/NNP+ eating/VBG/eat bread/NN ./. | eating | She
        She/PRP made/VBD/make a/DT letter/NN of/IN Ana/NNP+ asking/VBG/ask why/WRB ./. | asking | Ana
        They/PRP blasted/VBD/blast “/`` Ana/NNP+ ”/'' for/IN saying/VBG/say so/RB ./. | saying | They
        They/PRP blasted/VBD/blast walls/NNS/wall for/IN saying/VBG/say so/RB ./. | saying | They
        She/PRP saw/VBD/see “/`` Ana/NNP+ ”/'' saying/VBG/say so/RB ./. | saying | She
        “/`` Al/NNP+ ,/, ”/'' called/VBN/call home/NN ./. | called | -
        She/PRP said/VBD/say comment/NN saying/VBG/say so/RB ./. | saying | She
        Said/VBD/say claim/NN telling/VBG/tell her/PRP ./. | telling | -
        Buying/VBG/buy a/DT letter/NN saying/VBG/say so/RB ./. | saying | a letter
        She/PRP told/VBD/tell a/DT story/NN saying/VBG/say so/RB ./. | saying | She
        She/PRP said/VBD/say a/DT word/NN saying/VBG/say so/RB ./. | saying | She
        """;
    assertThat(AnsweredRows.subjects(rows)).isEqualTo(rows);
  }
}
