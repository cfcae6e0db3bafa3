package news.parallax.comparison.value;

import static org.assertj.core.api.Assertions.assertThat;

import news.parallax.comparison.ComparedReports;
import news.parallax.comparison.Difference.Rule;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("models")
class AnswerDifferencesTest {
  @Test
  void comparesWhoDeniesAThing() {
    assertThat(
            ComparedReports.lines(
                """
                Lisbon accused Norland of stealing grain for France, which it denies. | Lisbon accused Norland of stealing grain for France, a charge both Norland and France have denied.
                Lisbon accused Norland of stealing grain for France, which it denies. | Lisbon accused Norland of stealing grain for France, which she denies.
                """,
                Rule.ANSWERS))
        .isEqualTo(
            """
            PARTICIPANT CONFLICT it denies / both Norland and France have denied: one party answers in one report, two in the other
            none
            """);
  }
}
