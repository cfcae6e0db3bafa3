package news.parallax.comparison.framing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import news.parallax.annotation.Sentence;
import news.parallax.comparison.TaggedReport;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LoadedRolesTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "the/DT tyrant fell/VBD/fall                  | NAMING tyrant",
        "they/PRP tyrant/VB                           | -",
        "the/DT bloody/JJ regime fell/VBD/fall        | ADJECTIVE bloody; POLITY regime",
        "regime fell/VBD/fall                         | -",
        "the/DT sanctions/NNS regime fell/VBD/fall    | -",
        "it/PRP was/VBD/be a/DT farce                 | NOUN farce",
        "they/PRP farce/VB it/PRP                     | -",
        "the/DT lavish/JJ party ended/VBD/end         | ATTRIBUTE lavish",
        "the/DT party was/VBD/be lavish/JJ            | -",
        "Lavish/NNP parties/NNS/party ended/VBD/end   | ATTRIBUTE lavish",
        "the/DT Lavish/NNP parties/NNS/party          | -",
        "the/DT lavish/JJ Hotel/NNP                   | -",
        "the/DT misguided/VBN plan                    | ADJECTIVE misguided",
        "the/DT sickening/VBG plan                    | ADJECTIVE sickening",
        "the/DT brutal/NN plan                        | -",
        "the/DT most/RBS vocal/JJ critic              | SUPERLATIVE vocal",
        "the/DT vocal/JJ critic                       | -",
        "vocal/JJ critic                              | -",
        "the/DT bitterest/JJS/bitter critic           | SUPERLATIVE bitter",
        "she/PRP rightly/RB left/VBD/leave            | ADVERB rightly",
        "she/PRP rightly/JJ left/VBD/leave            | -",
        "they/PRP mocked/VBD/mock it/PRP              | VERB mock",
        "a/DT mock trial                              | -",
        "she/PRP slammed/VBD/slam the/DT plan         | TRANSITIVE slam",
        "she/PRP slammed/VBD/slam into/IN it/PRP      | -",
        "the/DT door slammed/VBD/slam                 | -",
        "the/DT slam hurt/VBD/hurt                    | -",
        "she/PRP stamped/VBD/stamp out/RP the/DT fire | VERB stamp out",
        "she/PRP stamped/VBD/stamp on/IN the/DT fire  | -",
        "she/PRP stamped/VBD/stamp                    | -"
      })
  void knowsALoadedWordByThePartItPlays(String tagged, String entries) {
    Sentence sentence = TaggedReport.of(tagged).sentences().getFirst();
    String found =
        IntStream.range(0, sentence.tokens().size())
            .mapToObj(at -> LoadedLexicon.at(sentence, at))
            .flatMap(Optional::stream)
            .map(entry -> entry.role() + " " + String.join(" ", entry.lemmas()))
            .collect(Collectors.joining("; "));
    assertThat(found.isEmpty() ? "-" : found).isEqualTo(entries);
  }
}
