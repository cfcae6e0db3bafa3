package news.parallax.annotation.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Each row is a sentence with its tags, a verb and the noun phrase before it. */
class NounPhrasesTest {
  @Test
  void joinsWhatBelongsTogether() {
    String rows =
        """
        Ruiz/NNP+ herself/PRP said/VBD/say so/RB ./. | said | Ruiz herself
        The/DT men/NNS/man themselves/PRP said/VBD/say so/RB ./. | said | The men themselves
        Herself/PRP said/VBD/say so/RB ./. | said | Herself
        Ruiz/NNP+ ,/, Okoye/NNP+ and/CC Holm/NNP+ said/VBD/say so/RB ./. | said | Ruiz , Okoye and Holm
        Ruiz/NNP+ ,/, Okoye/NNP+ ,/, and/CC Holm/NNP+ said/VBD/say so/RB ./. | said | Ruiz , Okoye , and Holm
        Walls/NNS/wall ,/, mayors/NNS/mayor and/CC clerks/NNS/clerk said/VBD/say so/RB ./. | said | mayors and clerks
        She/PRP won/VBD/win a/DT race/NN and/CC Ruiz/NNP+ said/VBD/say so/RB ./. | said | Ruiz
        Tuesday/NNP and/CC Ruiz/NNP+ said/VBD/say so/RB ./. | said | Ruiz
        Sources/NNS/source close/JJ to/IN Ruiz/NNP+ said/VBD/say so/RB ./. | said | Sources close to Ruiz
        Thousands/NNS/thousand of/IN registered/VBN/register voters/NNS/voter said/VBD/say so/RB ./. | said | Thousands of registered voters
        Ana/NNP+ Ruiz/NNP+ (/-LRB- R/NN )/-RRB- of/IN Lomas/NNP@ said/VBD/say so/RB ./. | said | Ana Ruiz ( R ) of Lomas
        Ms./NNP Day/NNP said/VBD/say so/RB ./. | said | Ms. Day
        One/CD day/NN passed/VBD/pass ./. | passed | -
        It/PRP or/CC she/PRP said/VBD/say so/RB ./. | said | she
        A/DT of/IN b/NN of/IN c/NN of/IN d/NN of/IN e/NN of/IN f/NN said/VBD/say so/RB ./. | said | -
        She/PRP was/VBD/be asked/VBN/ask to/TO leave/VB ./. | asked | She
        """;
    assertThat(AnsweredRows.subjects(rows)).isEqualTo(rows);
  }

  @Test
  void keepsApartWhatDoesNot() {
    String rows =
        """
        In/IN Lima/NNP@ near/IN “/`` home/NN ”/'' Ruiz/NNP+ said/VBD/say so/RB ./. | said | Ruiz
        He/PRP for/IN Ruiz/NNP+ said/VBD/say so/RB ./. | said | -
        Friends/NNS/friend (/-LRB- )/-RRB- of/IN Ruiz/NNP+ said/VBD/say so/RB ./. | said | Friends ( ) of Ruiz
        Friends/NNS/friend )/-RRB- of/IN Ruiz/NNP+ said/VBD/say so/RB ./. | said | Friends ) of Ruiz
        She/PRP saw/VBD/see it/PRP walls/NNS/wall and/CC Ruiz/NNP+ left/VBD/leave ./. | left | Ruiz
        Ruiz/NNP+ ,/, Okoye/NNP+ ,/, Holm/NNP+ ,/, Marsh/NNP+ ,/, Orme/NNP+ ,/, Dale/NNP+ and/CC Pike/NNP+ left/VBD/leave ./. | left | Okoye , Holm , Marsh , Orme , Dale and Pike
        “/`` Ruiz/NNP+ ”/'' ,/, Okoye/NNP+ and/CC Holm/NNP+ left/VBD/leave ./. | left | Okoye and Holm
        Tuesday/NNP ,/, Okoye/NNP+ and/CC Holm/NNP+ left/VBD/leave ./. | left | Okoye and Holm
        The/DT wall/NN near/IN Lima/NNP@ ,/, Okoye/NNP+ and/CC Holm/NNP+ left/VBD/leave ./. | left | Okoye and Holm
        Walls/NNS/wall ,/, Okoye/NNP+ and/CC Holm/NNP+ left/VBD/leave ./. | left | Okoye and Holm
        Ruiz/NNP+ &/CC Holm/NNP+ left/VBD/leave ./. | left | Ruiz & Holm
        Ruiz/NNP+ or/CC Holm/NNP+ left/VBD/leave ./. | left | Ruiz or Holm
        """;
    assertThat(AnsweredRows.subjects(rows)).isEqualTo(rows);
  }
}
