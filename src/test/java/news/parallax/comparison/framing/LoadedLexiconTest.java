package news.parallax.comparison.framing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import news.parallax.annotation.Sentence;
import news.parallax.comparison.InventedStory;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("models")
class LoadedLexiconTest {
  @Test
  void knowsLoadedWordsByThePartTheyPlay() {
    assertThat(
            entries(
                """
                The tyrant met the bloody regime of the island.
                The regime fell.
                The puppet government slammed the plan.
                The most shameful deed was brazenly told.
                The vote was a farce.
                The council stamped out the market.
                The ferry left at noon.
                """))
        .isEqualTo(
            """
            NAMING tyrant; ADJECTIVE bloody; POLITY regime
            POLITY regime
            NAMING puppet government; TRANSITIVE slam
            ADJECTIVE shameful; ADVERB brazenly
            NOUN farce
            VERB stamp out
            -
            """);
  }

  private static String entries(String text) {
    return text.lines()
        .map(line ->
            entries(InventedStory.of(line).articles().getFirst().sentences().getFirst()) + "\n")
        .collect(Collectors.joining());
  }

  private static String entries(Sentence sentence) {
    String found =
        IntStream.range(0, sentence.tokens().size())
            .mapToObj(at -> LoadedLexicon.at(sentence, at))
            .flatMap(Optional::stream)
            .map(entry -> entry.role() + " " + String.join(" ", entry.lemmas()))
            .collect(Collectors.joining("; "));
    return found.isEmpty() ? "-" : found;
  }
}
