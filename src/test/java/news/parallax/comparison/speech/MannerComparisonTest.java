package news.parallax.comparison.speech;

import static org.assertj.core.api.Assertions.assertThat;

import news.parallax.comparison.ComparedReports;
import news.parallax.comparison.Difference.Rule;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("models")
class MannerComparisonTest {
  @Test
  void tellsSpokenWordsFromWritten() {
    assertThat(
            ComparedReports.lines(
                """
                “We will never sell the harbour to a foreign firm,” said Ana Orme. | “We will never sell the harbour to a foreign firm,” Ana Orme scribbled.
                “We will never sell the harbour to a foreign firm,” said Ana Orme. | “We will never sell the harbour to a foreign firm,” Ana Orme told the crowd.
                """,
                Rule.MANNERS))
        .isEqualTo(
            """
            MANNER CONFLICT said Ana Orme / Ana Orme scribbled: the same words are spoken in one report and written in the other
            none
            """);
  }

  @Test
  void readsWhatWasWrittenBeforeTheMarks() {
    assertThat(
            ComparedReports.lines(
                """
                “We will never sell the harbour to a foreign firm,” said Ana Orme. | Ana Orme signed the book: “We will never sell the harbour to a foreign firm.”
                “We will never sell the harbour to a foreign firm,” said Ana Orme. | Ana Orme announced: “We will never sell the harbour to a foreign firm.”
                """,
                Rule.MANNERS))
        .isEqualTo(
            """
            MANNER CONFLICT said Ana Orme / Ana Orme signed: the same words are spoken in one report and written in the other
            none
            """);
  }
}
