package news.parallax.comparison.value;

import static org.assertj.core.api.Assertions.assertThat;

import news.parallax.comparison.ComparedReports;
import news.parallax.comparison.Difference.Rule;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("models")
class ExclusiveWordDifferencesTest {
  @Test
  void comparesWordsOfWhichOneCanBeMeant() {
    assertThat(
            ComparedReports.lines(
                """
                The drone hit a warehouse in the port of Harl overnight. | A drone struck a school near the port of Harl in the night.
                The drone hit a warehouse in the port of Harl overnight. | A drone struck a warehouse near the port of Harl in the night.
                The drone hit a warehouse and a school in the port of Harl. | A drone struck a school near the port of Harl in the night.
                """,
                Rule.RIVAL_WORDS))
        .isEqualTo(
            """
            OBJECT CONFLICT a warehouse / a school: no more than one can be true; both answer one question
            none
            none
            """);
  }
}
