package news.parallax.comparison.value;

import static org.assertj.core.api.Assertions.assertThat;

import news.parallax.comparison.ComparedReports;
import news.parallax.comparison.Difference.Rule;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("models")
class AmountDifferencesTest {
  @Test
  void comparesNumbersAsIntervals() {
    assertThat(
            ComparedReports.lines(
                """
                Food prices rose 18 percent in Norland. | Food prices in Norland rose by 18%.
                Food prices rose 18 percent in Norland. | Food prices in Norland rose by 23%.
                Nearly 750 soldiers left the base. | About 750 soldiers left the base.
                Police arrested 12 protesters in Lisbon. | Police arrested 17 protesters in Lisbon.
                """,
                Rule.VALUES, Rule.TOLLS))
        .isEqualTo(
            """
            none
            NUMBER CONFLICT 18 percent / 23%: no value fits both; both answer one question; neither report is known to be the later
            none
            NUMBER CONFLICT 12 / 17: no one number of those arrested fits both; neither report is known to be the later
            """);
  }

  @Test
  void takesNoPartForTheTotal() {
    assertThat(
            ComparedReports.lines(
                """
                The storm sank 32 of 44 boats in Lisbon. | The storm in Lisbon sank 44 boats.
                Police arrested 12 men. | Police arrested 12 men and 17 women.
                Keepers at Harl freed three gorillas. | Keepers at Harl freed two female gorillas.
                """,
                Rule.VALUES,
                Rule.TOLLS))
        .isEqualTo(
            """
            none
            none
            none
            """);
  }

  @Test
  void comparesOnlyWhatIsEquallySureOfOnePlaceAndDoer() {
    assertThat(
            ComparedReports.lines(
                """
                Police arrested 12 protesters in Lisbon. | Police arrested 17 protesters in Madrid.
                France lost 12 ships in the battle. | Spain lost 17 ships in the battle.
                Police may have arrested 20 protesters in Lisbon. | Police arrested 12 protesters in Lisbon.
                """,
                Rule.VALUES,
                Rule.TOLLS))
        .isEqualTo(
            """
            none
            none
            none
            """);
  }

  @Test
  void comparesHowLongSomethingLasted() {
    assertThat(
            ComparedReports.lines(
                """
                The talks in Harl lasted more than four hours. | The talks in Harl lasted about five hours.
                The talks in Harl lasted five hours. | The talks in Harl ended after two hours.
                The talks in Harl lasted more than four hours. | The talks in Harl ended three hours after the storm struck.
                """,
                Rule.VALUES,
                Rule.TOLLS))
        .isEqualTo(
            """
            DURATION CONFLICT more than four hours / about five hours: no value fits both; both answer one question; such a value does not change
            DURATION CONFLICT five hours / two hours: no value fits both; both answer one question; such a value does not change
            none
            """);
  }

  @Test
  void addsLengthsOfWhichOneFollowsTheOther() {
    assertThat(
            ComparedReports.lines(
                """
                The talks in Harl lasted an hour, followed by a 30-minute walk. | The talks in Harl lasted 40 minutes.
                The talks in Harl lasted an hour, followed by a 30-minute walk. | The talks in Harl lasted about five hours.
                The talks in Harl lasted an hour, followed by a 30-minute walk. | The talks in Harl lasted 90 minutes.
                The talks in Harl lasted an hour, and Orme walked for 30 minutes. | The talks in Harl lasted an hour.
                """,
                Rule.VALUES))
        .isEqualTo(
            """
            DURATION CONFLICT an hour / 40 minutes: no value fits both; both answer one question; such a value does not change & DURATION CONFLICT an hour, followed by a 30-minute / 40 minutes: no value fits both; both answer one question; such a value does not change
            none
            none
            none
            """);
  }
}
