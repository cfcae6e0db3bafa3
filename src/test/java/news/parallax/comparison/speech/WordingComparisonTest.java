package news.parallax.comparison.speech;

import static org.assertj.core.api.Assertions.assertThat;

import news.parallax.comparison.ComparedReports;
import news.parallax.comparison.Difference.Rule;
import org.junit.jupiter.api.Test;

class WordingComparisonTest {
  @Test
  void findsOneStatementWithAnotherWord() {
    assertThat(
            ComparedReports.lines(
                """
                “We must leave the valley before winter,” Ana Orme said. | “We may leave the valley before winter,” Ana Orme said.
                “We must leave the valley before winter,” Ana Orme said. | “We must leave the valley,” Ana Orme said.
                “We must analyse the water in the valley,” Ana Orme said. | “We must analyze the water in the valley,” Ana Orme said.
                “We must leave the valley before winter,” Ana Orme said. | “We must love the valley before winter,” Ana Orme said.
                “We must leave the valley before winter,” Ana Orme said. | “We may leave the valley before winter,” Stefan Kord said.
                """,
                Rule.WORDINGS))
        .isEqualTo(
            """
            WORDING CONFLICT We must leave the valley before winter, / We may leave the valley before winter,: one statement is printed with another word, which changes its sense
            none
            none
            WORDING CONFLICT We must leave the valley before winter, / We must love the valley before winter,: one statement is printed with another word, which changes its sense
            none
            """);
  }
}
