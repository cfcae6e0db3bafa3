package news.parallax.view.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import news.parallax.comparison.ComparedStory;
import news.parallax.view.Golden;
import news.parallax.view.Labels;
import news.parallax.view.SampleReport;
import org.junit.jupiter.api.Test;

class CsvViewTest {
  private static final ComparedStory STORY = SampleReport.full();
  private static final Map<String, String> FILES = CsvView.of(STORY);

  @Test
  void writesEveryTable() {
    StringBuilder all = new StringBuilder();
    FILES.forEach((name, table) -> all.append("--- " + name + "\n").append(table));
    Golden.check("sample.csv", all.toString().replace("\r\n", "\n"));
  }

  @Test
  void writesTheSameTablesForAnEmptyReport() {
    assertThat(CsvView.of(SampleReport.empty()).keySet()).isEqualTo(FILES.keySet());
  }

  @Test
  void quotesAndDisarmsCells() {
    CsvTable table = new CsvTable(STORY.dossier(), Labels.of(STORY), "a,b");
    table.row("=1+1", "say \"hi\", then\ngo");
    table.row("-5", "\u202Eright\u0007");
    table.row(null, "@x");
    assertThat(table.text())
        .isEqualTo(
            "a,b\r\n'=1+1,\"say \"\"hi\"\", then\ngo\"\r\n'-5,<U+202E>right<U+0007>\r\n,'@x\r\n");
  }
}
