package news.parallax.annotation.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Each row is a sentence with its tags, a verb and its subject with the asides between them. */
class AsideReaderTest {
  @Test
  void findsTheNounBeforeItsAsides() {
    String rows =
        """
        Ana/NNP+ Ruiz/NNP+ ,/, the/DT mayor/NN ,/, said/VBD/say so/RB ./. | said | Ana Ruiz , the mayor
        Ana/NNP+ Ruiz/NNP+ ,/, 35/CD ,/, the/DT mayor/NN of/IN Lomas/NNP@ ,/, said/VBD/say so/RB ./. | said | Ana Ruiz , 35 , the mayor of Lomas
        Ana/NNP+ Ruiz/NNP+ ,/, who/WP was/VBD/be born/VBN/bear there/RB ,/, said/VBD/say so/RB ./. | said | Ana Ruiz , who was born there
        Ana/NNP+ Ruiz/NNP+ (/-LRB- Lomas/NNP@ )/-RRB- said/VBD/say so/RB ./. | said | Ana Ruiz ( Lomas )
        Ana/NNP+ Ruiz/NNP+ ,/, D-Lomas/NNP ,/, said/VBD/say so/RB ./. | said | Ana Ruiz , D-Lomas
        Ana/NNP+ Ruiz/NNP+ (/-LRB- R/NN )/-RRB- ,/, the/DT mayor/NN ,/, said/VBD/say so/RB ./. | said | Ana Ruiz ( R ) , the mayor
        Ana/NNP+ Ruiz/NNP+ ,/, the/DT head/NN of/IN the/DT port/NN —/: the/DT oldest/JJS there/RB —/: said/VBD/say so/RB ./. | said | Ana Ruiz , the head of the port — the oldest there
        The/DT mayor/NN —/: a/DT farmer/NN —/: said/VBD/say so/RB ./. | said | The mayor — a farmer
        The/DT organisers/NNS/organiser ,/, It/PRP 's/VBZ/be Time/NNP for/IN Lomas/NNP@ ,/, said/VBD/say so/RB ./. | said | The organisers , It 's Time for Lomas
        """;
    assertThat(AnsweredRows.subjects(rows)).isEqualTo(rows);
  }

  @Test
  void findsTheOutermostNounBeforeItsAsides() {
    String rows =
        """
        Ruiz/NNP+ ,/, said/VBD/say ,/, )/-RRB- left/VBD/leave ./. | left | -
        Ana/NNP+ of/IN Lomas/NNP@ ,/, near/IN the/DT port/NN ,/, D-Lomas/NNP ,/, left/VBD/leave ./. | left | Ana of Lomas , near the port , D-Lomas
        When/WRB Ana/NNP+ ,/, the/DT mayor/NN ,/, who/WP left/VBD/leave ,/, slept/VBD/sleep ./. | slept | the mayor , who left
        Ana/NNP+ ,/, “/`` a/DT man/NN ”/'' ,/, left/VBD/leave ./. | left | Ana , “ a man ”
        Tuesday/NNP ,/, late/RB ,/, left/VBD/leave ./. | left | -
        Tax/NN of/IN X-ray/NN ,/, late/RB ,/, left/VBD/leave ./. | left | Tax of X-ray , late
        a-b/NN ,/, late/RB ,/, left/VBD/leave ./. | left | a-b , late
        A-b/NN ,/, late/RB ,/, left/VBD/leave ./. | left | A-b , late
        abc/NN ,/, late/RB ,/, left/VBD/leave ./. | left | abc , late
        After/IN Ana/NNP+ ,/, late/RB ,/, left/VBD/leave ./. | left | Ana , late
        Late/RB that/IN Ana/NNP+ ,/, the/DT mayor/NN —/: old/JJ —/: left/VBD/leave ./. | left | Ana , the mayor — old
        that/IN walls/NNS/wall ,/, the/DT mayor/NN —/: old/JJ —/: left/VBD/leave ./. | left | the mayor — old
        Ana/NNP+ Ruiz/NNP+ ,/, the/DT dog/NN that/WDT barked/VBD/bark there/RB ,/, left/VBD/leave ./. | left | Ana Ruiz , the dog that barked there
        Ana/NNP+ Ruiz/NNP+ ,/, now/RB “/`` left/VBD/leave ”/'' ,/, slept/VBD/sleep ./. | slept | Ana Ruiz , now “ left ”
        Ana/NNP+ ,/, men/NNS/man which/WDT she/PRP had/VBD/have ,/, left/VBD/leave ./. | left | Ana , men which she had
        """;
    assertThat(AnsweredRows.subjects(rows)).isEqualTo(rows);
  }

  @Test
  void takesTheAsidesBehindANoun() {
    String rows =
        """
        Ana/NNP+ Ruiz/NNP+ ,/, the/DT mayor/NN of/IN Lomas/NNP@ ,/, left/VBD/leave ./. | Ana Ruiz , the mayor of Lomas
        Ana/NNP+ Ruiz/NNP+ ,/, who/WP was/VBD/be born/VBN/bear there/RB ,/, left/VBD/leave ./. | Ana Ruiz , who was born there
        Ana/NNP+ Ruiz/NNP+ ,/, the/DT mayor/NN ,/, a/DT farmer/NN ,/, left/VBD/leave ./. | Ana Ruiz , the mayor , a farmer
        Ana/NNP+ Ruiz/NNP+ ,/, a/DT ,/, b/NN ,/, c/NN ,/, d/NN ,/, e/NN ,/, f/NN ,/, left/VBD/leave ./. | Ana Ruiz , a , b , c
        Ana/NNP+ Ruiz/NNP+ who/WP was/VBD/be born/VBN/bear there/RB ./. | Ana Ruiz who was born there
        Ana/NNP+ Ruiz/NNP+ ,/, it/PRP ended/VBD/end ./. | Ana Ruiz
        Ana/NNP+ Ruiz/NNP+ ,/, Tuesday/NNP ./. | Ana Ruiz
        Ana/NNP+ Ruiz/NNP+ ,/, “/`` mayor/NN ”/'' ./. | Ana Ruiz
        Ana/NNP+ Ruiz/NNP+ ,/, mayor/NN “/`` No/UH ./. ”/'' | Ana Ruiz , mayor
        Ana/NNP+ Ruiz/NNP+ ,/, mayor/NN “/`` by/IN law/NN ”/'' there/RB ./. | Ana Ruiz , mayor “ by law ” there
        Ana/NNP+ Ruiz/NNP+ ,/, mayor/NN | Ana Ruiz , mayor
        Ana/NNP+ Ruiz/NNP+ that/WDT left/VBD/leave ./. | Ana Ruiz
        Ana/NNP+ Ruiz/NNP+ ,/, late/RB ./. | Ana Ruiz
        """;
    assertThat(behind(rows)).isEqualTo(rows);
  }

  /** Each row with the noun phrase at its start and what hangs on it. */
  private static String behind(String rows) {
    return rows.lines()
        .map(row -> {
          String line = row.split(" \\| ", -1)[0];
          SentenceGrammar grammar = TaggedText.grammar(line);
          NounSpan noun = Objects.requireNonNull(grammar.nouns().from(0));
          NounSpan whole = grammar.asides().withAside(noun);
          return line + " | " + TaggedText.words(grammar.sentence(), whole) + "\n";
        })
        .collect(Collectors.joining());
  }
}
