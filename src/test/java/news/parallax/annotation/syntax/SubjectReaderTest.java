package news.parallax.annotation.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Each row is a sentence with its tags, a verb and its subject. */
class SubjectReaderTest {
  @Test
  void looksThroughRelativeClauses() {
    String rows =
        """
        The/DT sailors/NNS/sailor who/WP wrote/VBD/write to/TO the/DT mayor/NN said/VBD/say so/RB ./. | wrote | The sailors
        The/DT man/NN who/WP is/VBZ/be mayor/NN said/VBD/say so/RB ./. | said | The man
        The/DT man/NN who/WP saw/VBD/see the/DT bridge/NN said/VBD/say so/RB ./. | said | The man
        The/DT man/NN who/WP saw/VBD/see them/PRP said/VBD/say so/RB ./. | said | The man
        The/DT man/NN who/WP claimed/VBD/claim the/DT bridge/NN fell/VBD/fall ./. | fell | the bridge
        The/DT crew/NN of/IN the/DT ship/NN ,/, who/WP said/VBD/say so/RB ,/, left/VBD/leave ./. | said | The crew of the ship
        Then/RB ,/, who/WP said/VBD/say so/RB ?/. | said | -
        """;
    assertThat(AnsweredRows.subjects(rows)).isEqualTo(rows);
  }

  @Test
  void givesInfinitivesTheirOwnSubject() {
    String rows =
        """
        For/IN reporters/NNS/reporter to/TO ask/VB was/VBD/be hard/JJ ./. | ask | reporters
        They/PRP asked/VBD/ask Ana/NNP+ Ruiz/NNP+ to/TO say/VB more/RBR ./. | say | Ana Ruiz
        They/PRP asked/VBD/ask him/PRP to/TO say/VB more/RBR ./. | say | him
        They/PRP promised/VBD/promise Ana/NNP+ Ruiz/NNP+ to/TO say/VB more/RBR ./. | say | They
        They/PRP sold/VBD/sell the/DT house/NN to/TO say/VB more/RBR ./. | say | They
        In/IN Lima/NNP@ Ana/NNP+ to/TO say/VB more/RBR ./. | say | -
        To/TO say/VB more/RBR is/VBZ/be hard/JJ ./. | say | -
        Said/VBD/say so/RB ./. | Said | -
        """;
    assertThat(AnsweredRows.subjects(rows)).isEqualTo(rows);
  }

  @Test
  void keepsOutOfQuotationMarks() {
    String rows =
        """
        “/`` No/UH ,/, ”/'' she/PRP said/VBD/say ./. | said | she
        “/`` No/UH ”/'' said/VBD/say she/PRP and/CC added/VBD/add more/RBR ./. | added | she
        The/DT boss/NN ,/, “/`` Big/NNP Al/NNP ”/'' said/VBD/say so/RB ./. | said | -
        The/DT “/`` mayor/NN ”/'' who/WP said/VBD/say so/RB left/VBD/leave ./. | said | -
        """;
    assertThat(AnsweredRows.subjects(rows)).isEqualTo(rows);
  }

  @Test
  void keepsToWhatTheClauseTells() {
    String rows =
        """
        )/-RRB- left/VBD/leave ./. | left | -
        then/RB that/IN left/VBD/leave ./. | left | -
        Yes/UH left/VBD/leave ./. | left | -
        Tuesday/NNP ,/, late/RB ,/, said/VBD/say so/RB ./. | said | -
        Late/RB ,/, late/RB ,/, said/VBD/say so/RB ./. | said | -
        “/`` Ruiz/NNP+ ”/'' ,/, late/RB by/IN far/RB ,/, said/VBD/say so/RB ./. | said | -
        A/DT b/NN c/RB c/RB c/RB c/RB c/RB c/RB c/RB c/RB c/RB c/RB c/RB c/RB c/RB ,/, said/VBD/say so/RB ./. | said | -
        The/DT “/`` who/WP ”/'' left/VBD/leave ./. | left | -
        Ana/NNP+ —/: who/WP left/VBD/leave —/: slept/VBD/sleep ./. | left | Ana
        So/RB ,/, “/`` Ana/NNP+ ”/'' who/WP left/VBD/leave slept/VBD/sleep ./. | left | -
        He/PRP rose/VBD/rise and/CC ate/VBD/eat and/CC ran/VBD/run and/CC sat/VBD/sit and/CC dug/VBD/dig and/CC lay/VBD/lie and/CC went/VBD/go and/CC slept/VBD/sleep ./. | slept | He
        He/PRP could/MD n't/RB leave/VB ./. | leave | He
        He/PRP got/VBD/get hurt/VBN/hurt ./. | hurt | He
        His/PRP$ burning/VBG/burn ship/NN and/CC Al/NNP+ 's/POS sunken/VBN/sink red/JJ boat/NN left/VBD/leave ./. | left | His burning ship and Al 's sunken red boat
        The/DT run/NN 's/POS left/VBD/leave ./. | left | -
        Leaving/VBG/leave ./. | Leaving | -
        The/DT burning/VBG/burn left/VBD/leave ./. | left | -
        """;
    assertThat(AnsweredRows.subjects(rows)).isEqualTo(rows);
  }
}
