package news.parallax.comparison.speech;

import static org.assertj.core.api.Assertions.assertThat;

import news.parallax.comparison.ComparedReports;
import news.parallax.comparison.Difference.Rule;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("models")
class SayingComparisonTest {
  @Test
  void findsTwoPlacesAndHoursOfOneUtterance() {
    assertThat(
            ComparedReports.lines(
                """
                Ana Orme announced the sale from her office at 9 a.m. on Friday. “We will never sell the harbour to a foreign firm,” Ana Orme said. | Ana Orme spoke on the steps of the town hall at 3 p.m. on Friday. “We will never sell the harbour to a foreign firm,” Ana Orme said.
                Ana Orme announced the sale from her office at 9 a.m. on Friday. “We will never sell the harbour to a foreign firm,” Ana Orme said. | Ana Orme spoke in her office at 9.30 a.m. on Friday. “We will never sell the harbour to a foreign firm,” Ana Orme said.
                """,
                Rule.HOURS_OF_SPEECH,
                Rule.PLACES_OF_SPEECH))
        .isEqualTo(
            """
            PLACE CONFLICT from her office / on the steps: the same words were said at two places & TIME CONFLICT 9 a.m. on Friday / 3 p.m. on Friday: the same words were said at two hours
            none
            """);
  }

  @Test
  void asksForExactHoursOfOneSpeaker() {
    assertThat(
            ComparedReports.lines(
                """
                Ana Orme spoke shortly after noon on Friday. “We will never sell the harbour to a foreign firm,” Ana Orme said. | Ana Orme spoke at 3 p.m. on Friday. “We will never sell the harbour to a foreign firm,” Ana Orme said.
                Ana Orme spoke after noon on Friday. “We will never sell the harbour to a foreign firm,” Ana Orme said. | Ana Orme spoke at 3 p.m. on Friday. “We will never sell the harbour to a foreign firm,” Ana Orme said.
                Ana Orme spoke at noon on Thursday. “We will never sell the harbour to a foreign firm,” Ana Orme said. | Ana Orme spoke at 3 p.m. on Friday. “We will never sell the harbour to a foreign firm,” Ana Orme said.
                Stefan Kord spoke at noon on Friday. “We will never sell the harbour to a foreign firm,” Ana Orme said. | Ana Orme spoke at 3 p.m. on Friday. “We will never sell the harbour to a foreign firm,” Ana Orme said.
                """,
                Rule.HOURS_OF_SPEECH,
                Rule.PLACES_OF_SPEECH))
        .isEqualTo(
            """
            TIME CONFLICT noon on Friday / 3 p.m. on Friday: the same words were said at two hours
            none
            none
            none
            """);
  }
}
