package news.parallax.view.json.receipt;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import news.parallax.view.SampleReport;
import news.parallax.view.json.JsonView;
import org.junit.jupiter.api.Test;

class TreeDifferenceTest {
  private static final String JSON = JsonView.of(SampleReport.full(), SampleReport.PROVENANCE);

  private static String differences(String printed) {
    return TreeDifference.of(RecordedReport.parse(printed), JSON).stream()
        .map(one -> one.path() + ": " + one.message())
        .collect(Collectors.joining("\n"));
  }

  @Test
  void findsNoneInTheSameReport() {
    assertThat(differences(JSON)).isEmpty();
  }

  @Test
  void namesAChangedValue() {
    assertThat(differences(TamperedReport.of(JSON, "/timeline/0/start", "\"1066\"")))
        .isEqualTo("/timeline/0/start: the report says \"1066\", the articles give \"1998\"");
  }

  @Test
  void namesOneThingTakenOutOnce() {
    assertThat(differences(TamperedReport.of(JSON, "/facts/0", "")))
        .isEqualTo(
            "/facts/f-b6: was taken out of the report: \"The ferry Skua ran aground off Skerry"
                + " Point early on Tuesday.\"");
  }

  @Test
  void namesAnEmptiedSection() {
    assertThat(differences(TamperedReport.of(JSON, "/summary", "[]")))
        .startsWith("/summary/0: was taken out of the report: ");
  }

  @Test
  void namesWhatWasPutIn() {
    assertThat(differences(TamperedReport.of(JSON, "/origins/0/id", "\"o-x\"")))
        .contains("/origins/0: the articles give no such thing: {\"id\":\"o-x\"");
  }
}
