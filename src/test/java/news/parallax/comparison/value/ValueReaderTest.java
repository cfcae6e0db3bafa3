package news.parallax.comparison.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import news.parallax.engine.ReportedStory;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("models")
class ValueReaderTest {
  @Test
  void readsWhatBelongsToTheEvent() {
    assertThat(
            values(
                """
                The slide buried eleven cars on the pass.
                The operation took eleven hours.
                The museum opens on 4 June at 3 p.m.
                The kiosk was robbed at 3pm.
                """))
        .isEqualTo(
            """
            NUMBER eleven
            DURATION eleven hours
            TIME 4 June at 3 p.m.
            TIME 3pm
            """);
  }

  @Test
  void leavesWhatCountsOtherThings() {
    assertThat(
            values(
                """
                Five more cars were found.
                The past ten years were dry.
                Seats cost ten dollars each.
                Nine of the dead were miners.
                Mara Orme, 34, steered the ferry.
                The minister resigned two hours after the vote.
                The mayor said on Tuesday that the bridge was safe.
                A fully laden 737 aircraft landed.
                The train left at 3 p.m. GMT.
                """))
        .isEqualTo(
            """
            -
            -
            -
            -
            NUMBER 34
            TIME two hours
            -
            -
            -
            """);
  }

  private static String values(String text) {
    return text.lines()
        .map(ReportedStory::of)
        .map(story ->
            ValueReader.values(story, story.articles().getFirst()).stream()
                .map(value -> value.kind() + " " + value.at().words(value.span()))
                .collect(Collectors.joining(", ")))
        .map(line -> (line.isEmpty() ? "-" : line) + "\n")
        .collect(Collectors.joining());
  }
}
