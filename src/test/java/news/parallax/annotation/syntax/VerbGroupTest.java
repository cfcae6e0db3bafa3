package news.parallax.annotation.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Each row is a sentence with its tags and the verb groups in it with their forms. */
class VerbGroupTest {
  @Test
  void cutsGroupsAtInfinitivesAndMainVerbs() {
    String rows =
        """
        She/PRP wants/VBZ/want to/TO leave/VB | wants FINITE, to leave INFINITIVE
        She/PRP proposed/VBD/propose accepting/VBG/accept it/PRP | proposed FINITE, accepting GERUND
        She/PRP helped/VBD/help raise/VB it/PRP | helped FINITE, raise FINITE
        She/PRP could/MD not/RB have/VB left/VBN/leave | could not have left FINITE
        She/PRP was/VBD/be told/VBN/tell | was told PASSIVE
        She/PRP got/VBD/get hurt/VBN/hurt | got hurt PASSIVE
        She/PRP was/VBD/be leaving/VBG/leave | was leaving FINITE
        Asked/VBN/ask why/WRB | Asked PARTICIPLE
        Singing/VBG/sing aloud/RB | Singing GERUND
        """;
    assertThat(answered(rows)).isEqualTo(rows);
  }

  private static String answered(String rows) {
    return rows.lines().map(row -> answer(row.split(" \\| ", -1)[0])).collect(Collectors.joining());
  }

  private static String answer(String line) {
    MarkedSentence sentence = TaggedText.marked(line);
    return line
        + " | "
        + sentence.verbs().stream()
            .map(verb ->
                TaggedText.words(sentence.sentence(), verb.first(), verb.last())
                    + " "
                    + verb.form())
            .collect(Collectors.joining(", "))
        + "\n";
  }
}
