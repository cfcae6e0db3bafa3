package news.parallax.annotation.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
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
    assertThat(answered(rows)).isEqualTo(rows);
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
    assertThat(answered(rows)).isEqualTo(rows);
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
    assertThat(answered(rows)).isEqualTo(rows);
  }

  @Test
  void correctsWhatTheTaggerMissed() {
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
    assertThat(answered(rows)).isEqualTo(rows);
  }

  /** Each row with the subject that is read. */
  private static String answered(String rows) {
    return rows.lines().map(row -> answer(row.split(" \\| ", -1))).collect(Collectors.joining());
  }

  private static String answer(String[] row) {
    SentenceGrammar grammar = TaggedText.grammar(row[0]);
    MarkedSentence sentence = grammar.sentence();
    NounSpan subject = grammar.subjects().subject(TaggedText.verb(sentence, row[1]));
    return row[0] + " | " + row[1] + " | " + TaggedText.words(sentence, subject) + "\n";
  }
}
