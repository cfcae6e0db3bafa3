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
                Rule.PLACE_WITHIN))
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
                Rule.PLACE_WITHIN))
        .isEqualTo(
            """
            none
            PLACE GRANULARITY in Marseille / in France: one place lies in the other
            """);
  }
}
