package news.parallax.comparison.speech;

import static org.assertj.core.api.Assertions.assertThat;

import news.parallax.comparison.ComparedReports;
import news.parallax.comparison.Difference.Rule;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("models")
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

  @Test
  void leavesTranslationsAndOtherSpeakers() {
    assertThat(
            ComparedReports.lines(
                """
                “We have no plan to leave the valley,” Ana Orme said. | “We have a plan to leave the valley,” Ana Orme said.
                “We will build a new bridge over the river next year,” Ana Orme said. | “We will build a new bridge over the river next spring,” Ana Orme said.
                “We will build a new bridge over the river next year,” Ana Orme said. | “We will eat a new melon over the river next year,” Ana Orme said.
                “We must leave the valley before winter,” she said. | “We may leave the valley before winter,” Ana Orme said.
                “The valley is ours,” Ana Orme said. | “The valley is theirs,” Ana Orme said.
                """,
                Rule.WORDINGS))
        .isEqualTo(
            """
            WORDING CONFLICT We have no plan to leave the valley, / We have a plan to leave the valley,: one statement is printed with another word, which changes its sense
            WORDING CONFLICT We will build a new bridge over the river next year, / We will build a new bridge over the river next spring,: one statement is printed with another word, which changes its sense
            none
            WORDING CONFLICT We must leave the valley before winter, / We may leave the valley before winter,: one statement is printed with another word, which changes its sense
            none
            """);
  }
}
