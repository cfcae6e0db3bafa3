package news.parallax.comparison.framing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import news.parallax.comparison.Dossier;
import news.parallax.comparison.InventedStory;
import news.parallax.comparison.origin.ReuseFinder;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("models")
class FramingFinderTest {
  @Test
  void marksLoadedWordsWithTheirNouns() {
    assertThat(framing("The island's brutal police force joined the bloody war on Monday.\n"))
        .isEqualTo(
            """
            LOADED_WORD brutal police force: uses “brutal” outside quotations and reported speech
            LOADED_WORD bloody war: uses “bloody” outside quotations and reported speech
            """);
  }

  @Test
  void marksEvaluativeNamesOfPersonsAndStates() {
    assertThat(framing("The two tyrants met in the capital of the pariah state.\n"))
        .isEqualTo(
            """
            NAMING The two tyrants: calls somebody “tyrants” outside quotations
            NAMING the pariah state: calls somebody “pariah state” outside quotations
            """);
  }

  @Test
  void marksVerdictsOnHowADeedWasDone() {
    assertThat(
            framing(
                "The council supposedly listened, then stamped out the brazenly open market.\n"))
        .isEqualTo(
            """
            LOADED_WORD supposedly: uses “supposedly” outside quotations and reported speech
            LOADED_WORD stamped out: uses “stamped out” outside quotations and reported speech
            LOADED_WORD brazenly: uses “brazenly” outside quotations and reported speech
            """);
  }

  @Test
  void leavesQuotedAndReportedWordsToTheirSpeakers() {
    assertThat(
            framing(
                """
                “This brutal tyrant must go,” said Mara Lind.
                She said the vote was a farce and the mayor a coward.
                The vote was a farce, the opposition party said.
                According to the union, the plan is absurd.
                """))
        .isEmpty();
  }

  @Test
  void plainBadNewsIsNoColour() {
    assertThat(framing("The war killed forty people, and fire destroyed the attacked market.\n"))
        .isEmpty();
    assertThat(framing("The monster rocket carried two satellites over the sea.\n")).isEmpty();
  }

  @Test
  void countsTheColourOfASharedTextOnce() {
    String shared = "The brutal guards shut the bloody gate at dawn on Friday near the old mill.\n";
    Dossier dossier = InventedStory.of(shared, "Dockers waited.\n" + shared);
    assertThat(FramingFinder.framing(dossier, ReuseFinder.reuse(dossier)))
        .extracting(one -> dossier.words(one.citation()) + " " + one.reprints().size())
        .containsExactly("brutal guards 1", "bloody gate 1");
    assertThat(FramingFinder.framing(dossier, List.of())).hasSize(4);
  }

  private static String framing(String text) {
    Dossier dossier = InventedStory.of(text);
    return FramingFinder.framing(dossier, List.of()).stream()
        .map(one ->
            "%s %s: %s%n"
                .formatted(one.device(), dossier.words(one.citation()), one.why().because()))
        .collect(Collectors.joining());
  }
}
