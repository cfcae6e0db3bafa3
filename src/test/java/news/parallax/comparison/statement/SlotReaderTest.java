package news.parallax.comparison.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import news.parallax.comparison.Dossier;
import news.parallax.engine.ReportedStory;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("models")
class SlotReaderTest {
  @Test
  void readsThePointsOfAClause() {
    assertThat(
            slots(
                """
                The mayor travelled to Lisbon by train.
                The mayor handed the captain a gold watch.
                The body was found in the kitchen of the farm.
                The door was opened by force.
                The boat sank quietly against the pier.
                """))
        .isEqualTo(
            """
            PREDICATE=travelled; AGENT=The mayor; QUALITY mayor=The mayor; GOAL=to Lisbon; MEANS=by train
            PREDICATE=handed; AGENT=The mayor; QUALITY mayor=The mayor; GOAL=the captain; QUALITY captain=the captain; PATIENT=a gold watch; QUALITY watch=a gold watch
            PREDICATE=was found; PATIENT=The body; QUALITY body=The body; PLACE=in the kitchen; QUALITY kitchen=in the kitchen; OF kitchen=of the farm; QUALITY farm=of the farm
            PREDICATE=was opened; PATIENT=The door; QUALITY door=The door; MEANS=by force
            PREDICATE=sank; AGENT=The boat; QUALITY boat=The boat; OTHER against=against the pier; QUALITY pier=against the pier; ADVERB=quietly
            """);
  }

  private static String slots(String text) {
    return text.lines()
        .map(SlotReaderTest::line)
        .map(line -> (line.isEmpty() ? "-" : line) + "\n")
        .collect(Collectors.joining());
  }

  private static String line(String text) {
    Dossier dossier = ReportedStory.of(text);
    return dossier.articles().getFirst().claims().stream()
        .flatMap(claim ->
            SlotReader.slots(dossier.articles().getFirst(), claim, dossier.roster()).stream())
        .map(slot ->
            (slot.point().role() + " " + slot.point().word()).strip()
                + "="
                + dossier.articles().getFirst().words(slot.span()))
        .collect(Collectors.joining("; "));
  }
}
