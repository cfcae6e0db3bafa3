package news.parallax.comparison.value;

import static org.assertj.core.api.Assertions.assertThat;

import news.parallax.comparison.ComparedReports;
import news.parallax.comparison.Difference.Rule;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("models")
class TollDifferencesTest {
  @Test
  void readsOneCountInManyForms() {
    assertThat(
            ComparedReports.lines(
                """
                A bus fell into the river at Harl, killing two people. | Three people died when a bus fell into the river at Harl.
                A bus fell into the river at Harl, killing two people. | The number of people killed when a bus fell into the river at Harl rose to three.
                At least two people were killed when a bus fell into the river at Harl. | A bus fell into the river at Harl, killing at least five people.
                The explosion killed 12 miners in Lisbon. | The blast in Lisbon killed 17 miners.
                """,
                Rule.TOLLS))
        .isEqualTo(
            """
            NUMBER CONFLICT two / Three: no one number of those killed fits both; neither report is known to be the later
            NUMBER UPDATE two / three: no one number of those killed fits both; the higher count is told as the newer
            NUMBER UPDATE At least two / at least five: no one number of those killed fits both; the lower count is a bound that left room for more
            NUMBER CONFLICT 12 / 17: no one number of those killed fits both; neither report is known to be the later
            """);
  }

  @Test
  void leavesVagueCountsPartsAndEarlierEvents() {
    assertThat(
            ComparedReports.lines(
                """
                A bus fell into the river at Harl, injuring scores of people. | A bus fell into the river at Harl and 90 people were injured.
                A bus fell into the river at Harl, killing nine people. | Two officers were killed when a bus fell into the river at Harl.
                A bus fell into the river at Harl, killing two people. | In 1987 a bus fell into the river at Harl, killing nine people.
                """,
                Rule.TOLLS))
        .isEqualTo(
            """
            none
            none
            none
            """);
  }

  @Test
  void holdsNoneAgainstSome() {
    assertThat(
            ComparedReports.lines(
                """
                A barge burned at Harl and two men were injured. | The mayor thanked the crew. No one was injured.
                A barge burned at Harl and two men were injured. | The mayor thanked the crew. No one else was injured.
                A barge burned at Harl, killing two men. | The mayor thanked the crew. There were no fatalities.
                """,
                Rule.TOLLS))
        .isEqualTo(
            """
            NUMBER CONFLICT two / No one: no one number of those hurt fits both; neither report is known to be the later
            none
            NUMBER CONFLICT two / no fatalities: no one number of those killed fits both; neither report is known to be the later
            """);
  }

  @Test
  void holdsTheFirstCountOfAReportAgainstTheFirstOfAnother() {
    assertThat(
            ComparedReports.lines(
                """
                A bus fell into the river at Harl, killing two people. A second bus killed nine people in May. | A bus fell into the river at Harl, killing three people.
                A bus fell into the river at Harl, killing two people and wounding four. | A bus fell into the river at Harl, killing two people and wounding six.
                A bus fell into the river at Harl, killing two officers. | Three people were killed when a bus fell into the river at Harl.
                A bus fell into the river at Harl, killing five officers. | Three people were killed when a bus fell into the river at Harl.
                A bus fell into the river in Lisbon, killing two people. | A bus fell into the river in Madrid, killing three people.
                """,
                Rule.TOLLS))
        .isEqualTo(
            """
            NUMBER CONFLICT two / three: no one number of those killed fits both; neither report is known to be the later
            NUMBER CONFLICT four / six: no one number of those hurt fits both; neither report is known to be the later
            none
            NUMBER CONFLICT five / Three: no one number of those killed fits both; neither report is known to be the later
            none
            """);
  }

  @Test
  void holdsTheTollsOfOnePeopleAgainstEachOther() {
    assertThat(
            ComparedReports.lines(
                """
                A shell hit a market at Harl and 16 people died. More than 2,400 Brazilians have been killed in the war. | The truce broke at dawn. The Brazilian death toll has topped 2,900.
                A shell hit a market at Harl and 16 people died. More than 2,400 Brazilians have been killed in the war. | The truce broke at dawn. Raiders killed 12 Brazilians at the border.
                More than 2,400 Brazilians have been killed in the war. | The truce broke at dawn. The Chilean death toll has topped 2,900.
                """,
                Rule.TOLLS))
        .isEqualTo(
            """
            NUMBER CONFLICT More than 2,400 / 2,900: no one number of those killed fits both; neither report is known to be the later
            none
            none
            """);
  }
}
