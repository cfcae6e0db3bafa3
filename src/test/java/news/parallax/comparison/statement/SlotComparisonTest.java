package news.parallax.comparison.statement;

import static org.assertj.core.api.Assertions.assertThat;

import news.parallax.comparison.ComparedReports;
import news.parallax.comparison.Difference.Rule;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("models")
class SlotComparisonTest {
  @Test
  void comparesEachPointOfTwoLikeClauses() {
    assertThat(
            ComparedReports.lines(
                """
                The delegation from Harl travelled to Lisbon by train on Friday. | The delegation from Harl travelled to Lisbon by plane on Friday.
                The mayor handed the retiring ferry captain a gold watch at the ceremony. | The mayor handed the retiring ferry captain a silver ring at the ceremony.
                The drone hit a warehouse in the port of Harl overnight. | The drone hit a school in the port of Harl overnight.
                The theft at the museum was discovered by a cleaner on Monday. | The theft at the museum was discovered by a guard on Monday.
                The body was found in the kitchen of the farm, police said. | The body was found in the cellar of the farm, police said.
                """,
                Rule.EXCLUSIVE_WORDS,
                Rule.NAMES,
                Rule.PLACE_WITHIN,
                Rule.PLACES_APART))
        .isEqualTo(
            """
            MANNER CONFLICT by train / by plane: no more than one can be true
            OBJECT CONFLICT a gold watch / a silver ring: no more than one can be true
            OBJECT CONFLICT a warehouse / a school: no more than one can be true
            PARTICIPANT CONFLICT by a cleaner / by a guard: no more than one can be true
            PLACE CONFLICT in the kitchen / in the cellar: no more than one can be true
            """);
  }

  @Test
  void knowsWherePlacesLie() {
    assertThat(
            ComparedReports.lines(
                """
                The suspect was arrested in Marseille on Tuesday after a chase. | The suspect was arrested in Rennes on Tuesday after a chase.
                The suspect was arrested in Marseille on Tuesday after a chase. | The suspect was arrested in France on Tuesday after a chase.
                """,
                Rule.EXCLUSIVE_WORDS,
                Rule.NAMES,
                Rule.PLACE_WITHIN,
                Rule.PLACES_APART))
        .isEqualTo(
            """
            PLACE CONFLICT in Marseille / in Rennes: the places lie far from each other
            PLACE GRANULARITY in Marseille / in France: one place lies in the other
            """);
  }

  @Test
  void namesTwoWhoAreSaidToHaveDoneOneThing() {
    assertThat(
            ComparedReports.lines(
                """
                Mara Orme steered the ferry onto the rocks at Harl. | Stefan Kord steered the ferry onto the rocks at Harl.
                Mara Orme steered the ferry onto the rocks at Harl. | Orme steered the ferry onto the rocks at Harl.
                Mara Orme criticised the new bridge at Harl. | Stefan Kord criticised the new bridge at Harl.
                Mara Orme and Stefan Kord steered the ferry onto the rocks at Harl. | Ida Varn steered the ferry onto the rocks at Harl.
                """,
                Rule.EXCLUSIVE_WORDS,
                Rule.NAMES,
                Rule.PLACE_WITHIN,
                Rule.PLACES_APART))
        .isEqualTo(
            """
            PARTICIPANT CONFLICT Mara Orme / Stefan Kord: each names another as agent
            none
            none
            none
            """);
  }
}
