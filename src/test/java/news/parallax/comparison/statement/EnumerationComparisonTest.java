package news.parallax.comparison.statement;

import static org.assertj.core.api.Assertions.assertThat;

import news.parallax.comparison.ComparedReports;
import news.parallax.comparison.Difference.Rule;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("models")
class EnumerationComparisonTest {
  @Test
  void findsListsThatDifferInOneMember() {
    assertThat(
            ComparedReports.lines(
                """
                Ships from Norland, Estria and Varn take part in the exercise. | Estria, Norland and Tarn have sent crews.
                The ban covers eel, trout and pike. | Pike, trout and eel may not be caught.
                Crews from Norland, Estria and Varn will strike. | Norland, Estria and Varn Seafarers will strike.
                Ships from Norland, Estria and Varn take part in the exercise. | Ships from countries such as Estria, Norland and Tarn take part in the exercise.
                """,
                Rule.ENUMERATIONS))
        .isEqualTo(
            """
            LIST CONFLICT Norland, Estria and Varn / Estria, Norland and Tarn: two lists that share all members but one each
            none
            none
            none
            """);
  }
}
