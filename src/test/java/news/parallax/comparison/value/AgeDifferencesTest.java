package news.parallax.comparison.value;

import static org.assertj.core.api.Assertions.assertThat;

import news.parallax.comparison.ComparedReports;
import news.parallax.comparison.Difference.Rule;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("models")
class AgeDifferencesTest {
  @Test
  void knowsThatOnePersonHasOneAge() {
    assertThat(
            ComparedReports.lines(
                """
                Mara Orme, 34, steered the ferry onto the rocks. | The ferry hit the rocks because Mara Orme, 43, had fallen asleep.
                Mara Orme, 34, steered the ferry onto the rocks. | The ferry hit the rocks because Mara Orme, 34, had fallen asleep.
                """,
                Rule.AGES))
        .isEqualTo(
            """
            NUMBER CONFLICT 34 / 43: one person cannot be of both ages
            none
            """);
  }

  @Test
  void tellsTheUnnamedByTheirSentences() {
    assertThat(
            ComparedReports.lines(
                """
                A four-year-old boy fell from the ferry at Harl. | A five-year-old boy fell from the ferry at Harl.
                A four-year-old boy fell from the ferry at Harl. | A five-year-old girl fell from the ferry at Harl.
                A four-year-old boy and a six-year-old boy fell from the ferry at Harl. | A five-year-old boy fell from the ferry at Harl.
                """,
                Rule.AGES))
        .isEqualTo(
            """
            NUMBER CONFLICT four-year-old / five-year-old: one person cannot be of both ages
            none
            none
            """);
  }

  @Test
  void leavesReportsThatGiveOnePersonTwoAges() {
    assertThat(
            ComparedReports.lines(
                """
                Mara Orme, 34, steered the ferry. Mara Orme, 35, was arrested. | The ferry hit the rocks because Mara Orme, 43, had fallen asleep.
                The 34-year-old driver fell from the ferry at Harl. | The 36-year-old driver fell from the ferry at Harl.
                A thirteen-year-old girl fell from the ferry at Harl. | A fourteen-year-old girl fell from the ferry at Harl.
                """,
                Rule.AGES))
        .isEqualTo(
            """
            none
            NUMBER CONFLICT 34-year-old / 36-year-old: one person cannot be of both ages
            NUMBER CONFLICT thirteen-year-old / fourteen-year-old: one person cannot be of both ages
            """);
  }
}
