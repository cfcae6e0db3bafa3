package news.parallax.comparison.value;

import static org.assertj.core.api.Assertions.assertThat;

import news.parallax.comparison.ComparedReports;
import news.parallax.comparison.Difference.Rule;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("models")
class SuccessionDifferencesTest {
  @Test
  void findsOppositeOrdersOfTwoEvents() {
    assertThat(
            ComparedReports.lines(
                """
                The tanker caught fire before it hit the pier. | The tanker hit the pier before it caught fire.
                An explosion in the hold caused a fire. | The fire in the hold caused an explosion.
                The minister resigned after the vote on the dam. | The minister resigned before the vote on the dam.
                The tanker caught fire before it hit the pier. | The tanker hit the pier after it caught fire.
                """,
                Rule.ORDERS))
        .isEqualTo(
            """
            ORDER CONFLICT The tanker caught fire before it hit the pier / The tanker hit the pier before it caught fire: two happenings are told in opposite orders
            ORDER CONFLICT An explosion in the hold caused a fire / The fire in the hold caused an explosion: two happenings are told in opposite orders
            ORDER CONFLICT resigned after the vote / resigned before the vote: two happenings are told in opposite orders
            none
            """);
  }
}
