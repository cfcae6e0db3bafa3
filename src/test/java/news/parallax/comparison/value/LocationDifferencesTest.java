package news.parallax.comparison.value;

import static org.assertj.core.api.Assertions.assertThat;

import news.parallax.comparison.ComparedReports;
import news.parallax.comparison.Difference.Rule;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("models")
class LocationDifferencesTest {
  @Test
  void knowsFromTheAtlasThatTwoPlacesLieApart() {
    assertThat(
            ComparedReports.lines(
                """
                The minister toured the dam 30 km north of Marseille. | Engineers emptied the dam in the rainy region of Brittany.
                The minister toured the dam 30 km north of Rennes. | Engineers emptied the dam in the rainy region of Brittany.
                The minister toured the dam 30 km north of Marseille. | Engineers emptied the lake in the rainy region of Brittany.
                """,
                Rule.LOCATIONS))
        .isEqualTo(
            """
            PLACE CONFLICT 30 km north of Marseille / in the rainy region of Brittany: Marseille lies in Provence-Alpes-Côte d'Azur, some 842 km from Brittany
            none
            none
            """);
  }
}
