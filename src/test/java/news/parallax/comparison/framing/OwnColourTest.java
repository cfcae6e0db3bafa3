package news.parallax.comparison.framing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import news.parallax.comparison.Dossier;
import news.parallax.comparison.TaggedReport;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OwnColourTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "The/DT old/JJ tyrant fell/VBD/fall                    | NAMING The old tyrant",
        "The/DT tyrant 's/POS guards/NNS/guard fell/VBD/fall   | NAMING The tyrant's guards",
        "The/DT monster rocket flew/VBD/fly                    | -",
        "The/DT “ tyrant ” fell/VBD/fall                       | -",
        "He/PRP said/VBD/say the/DT tyrant fell/VBD/fall       | -",
        "He/PRP said/VBD/say the/DT tyrant would/MD “ fall/VB ” | NAMING the tyrant",
        "The/DT brutal/JJ police force fell/VBD/fall           | LOADED_WORD brutal police force",
        "It/PRP is/VBZ/be brutal/JJ                            | LOADED_WORD brutal",
        "The/DT most/RBS vocal/JJ critic fell/VBD/fall         | LOADED_WORD most vocal critic",
        "He/PRP brazenly/RB fell/VBD/fall                      | LOADED_WORD brazenly",
        "The/DT regime fell/VBD/fall                           | LOADED_WORD regime",
        "The/DT farce ended/VBD/end                            | LOADED_WORD farce",
        "They/PRP mocked/VBD/mock the/DT plan                  | LOADED_WORD mocked",
        "They/PRP slammed/VBD/slam the/DT plan                 | LOADED_WORD slammed"
      })
  void showsALoadedWordWithWhatItColours(String tagged, String framing) {
    Dossier dossier = TaggedReport.story(tagged);
    String found =
        FramingFinder.framing(dossier, List.of()).stream()
            .map(one -> one.device() + " " + dossier.words(one.citation()))
            .collect(Collectors.joining("; "));
    assertThat(found.isEmpty() ? "-" : found).isEqualTo(framing);
  }
}
