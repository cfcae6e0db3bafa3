package news.parallax.comparison.statement;

import static org.assertj.core.api.Assertions.assertThat;

import news.parallax.comparison.ComparedReports;
import news.parallax.comparison.Difference.Rule;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("models")
class DeedComparisonTest {
  @Test
  void findsWhatOneReportTellsAndTheOtherDenies() {
    assertThat(
            ComparedReports.lines(
                """
                The harbour firm sold the old quay to Orle in spring. | The harbour firm denied that it had sold the old quay to Orle in spring.
                """,
                Rule.RUNGS))
        .isEqualTo(
            """
            MODALITY CONFLICT sold the old quay / had sold the old quay: one report tells what the other says is denied
            """);
  }

  @Test
  void leavesReportsThatTellBothAndWhatIsNotTold() {
    assertThat(
            ComparedReports.lines(
                """
                The harbour firm sold the old quay to Orle. The firm denied that it had sold the quay. | The harbour firm denied that it had sold the old quay to Orle.
                The harbour firm may have sold the old quay to Orle. | The harbour firm denied that it had sold the old quay to Orle.
                The harbour firm sold the old quay to Orle. | The sailing club denied that it had burnt the boats.
                """,
                Rule.RUNGS))
        .isEqualTo("none\nnone\nnone\n");
  }
}
