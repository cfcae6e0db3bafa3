package news.parallax.comparison.value;

import static org.assertj.core.api.Assertions.assertThat;

import news.parallax.comparison.ComparedReports;
import news.parallax.comparison.Difference.Rule;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("models")
class EstimateComparisonTest {
  @Test
  void findsWhatTwoCountersMakeOfOneCrowd() {
    assertThat(
            ComparedReports.lines(
                """
                Organisers put the crowd at 60,000. Police counted 20,000. | The march ended at dusk.
                Organisers put the crowd at 60,000. Police counted 60,000. | The march ended at dusk.
                Police put the crowd at 60,000. Police counted 20,000. | The march ended at dusk.
                Organisers put the crowd at 20. Police counted 30. | The march ended at dusk.
                """,
                Rule.ESTIMATES))
        .isEqualTo(
            """
            NUMBER CONFLICT Organisers put the crowd at 60,000 / Police counted 20,000: two sources counted the same and differ
            none
            none
            none
            """);
  }
}
