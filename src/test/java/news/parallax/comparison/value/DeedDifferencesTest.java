package news.parallax.comparison.value;

import static org.assertj.core.api.Assertions.assertThat;

import news.parallax.comparison.ComparedReports;
import news.parallax.comparison.Difference.Rule;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("models")
class DeedDifferencesTest {
  @Test
  void findsOppositeStances() {
    assertThat(
            ComparedReports.lines(
                """
                Mara Orme has admitted the theft of the medals, the court in Harl heard. | Mara Orme denies the theft of the medals.
                The museum opened its new wing. | The museum did not open its new wing.
                The guard fired at the crowd in Lisbon. | The guard never fired at the crowd in Lisbon.
                """,
                Rule.STANCES))
        .isEqualTo(
            """
            MODALITY CONFLICT has admitted / denies: of one doer one report states what the other says the opposite of
            MODALITY CONFLICT opened / did not open: of one doer one report states what the other says the opposite of
            MODALITY CONFLICT fired / never fired: of one doer one report states what the other says the opposite of
            """);
  }

  @Test
  void leavesWhatIsHedgedOrOfOtherThings() {
    assertThat(
            ComparedReports.lines(
                """
                The museum opened its new wing. | The museum closed its old wing.
                The museum opened its new wing. | The museum may not open its new wing.
                The guard fired at the crowd in Lisbon. | The guard never fired at the crowd in Madrid.
                The court did not release the name. | The court released the pictures.
                """,
                Rule.STANCES))
        .isEqualTo(
            """
            none
            none
            none
            none
            """);
  }
}
