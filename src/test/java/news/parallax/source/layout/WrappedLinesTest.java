package news.parallax.source.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class WrappedLinesTest {
  private static final String WRAPPED =
      """
      A storm shut the harbour of Port Ellery on Monday,
      and the ferries stayed where they were until the
      coast guard, which had watched the water since the
      night, allowed them to leave.

      Nobody was hurt, and the mayor, who had slept in
      the town hall, said that she would go home now.
      """;

  @Test
  void joinsTheLinesOfAParagraph() {
    assertThat(joined(WRAPPED)).hasSize(2);
    assertThat(joined(WRAPPED).getFirst().words()).startsWith("A storm").endsWith("to leave.");
  }

  @Test
  void joinsLinesThatGoOnWhereAWordIsDivided() {
    assertThat(joined("RUIZ: You are wel-\ncome, my\nfriend.\n\nHOLT: Good.\nThe end."))
        .extracting(TextLine::words)
        .containsExactly("RUIZ: You are wel-\ncome, my\nfriend.", "HOLT: Good.", "The end.");
    assertThat(joined("It was a well-\nknown “har-\nbour”.")).hasSize(1);
    assertThat(joined("One -\ntwo.\nA 12-\nfoot boat\nof oak")).hasSize(5);
  }

  @Test
  void leavesOtherTextAlone() {
    assertThat(joined("One.\nTwo.\nThree.\nFour.\nFive.\nSix.")).hasSize(6);
    assertThat(joined("One\nTwo\nThree\nFour\nFive\nSix")).hasSize(6);
    assertThat(joined("A storm shut the harbour of Port Ellery on Monday,\nand it rained."))
        .hasSize(2);
    assertThat(joined(WRAPPED + "A storm. ".repeat(20))).hasSizeGreaterThan(2);
  }

  private static List<TextLine> joined(String text) {
    return WrappedLines.joined(TextLine.of(text, 0), text);
  }
}
