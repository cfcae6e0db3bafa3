package news.parallax.comparison.value;

import static org.assertj.core.api.Assertions.assertThat;

import news.parallax.comparison.ComparedReports;
import news.parallax.comparison.Difference.Rule;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("models")
class TransferDifferencesTest {
  @Test
  void comparesWhatWentToOneReceiver() {
    assertThat(
            ComparedReports.lines(
                """
                Lisbon accused Norland of selling stolen grain to France. | Lisbon accused Norland of supplying army trucks to France.
                Lisbon accused Norland of selling stolen grain to France. | Lisbon accused Norland of selling grain to France.
                Lisbon accused Norland of selling stolen grain to France. | Lisbon accused Norland of supplying army trucks to Spain.
                """,
                Rule.GOODS))
        .isEqualTo(
            """
            OBJECT CONFLICT stolen grain / army trucks: different goods to one receiver
            none
            none
            """);
  }
}
