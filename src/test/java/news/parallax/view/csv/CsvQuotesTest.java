package news.parallax.view.csv;

import java.util.List;
import news.parallax.view.Golden;
import news.parallax.view.QuotedStory;
import news.parallax.view.SampleReport;
import news.parallax.view.TextLayout;
import org.junit.jupiter.api.Test;

class CsvQuotesTest {
  @Test
  void writesOneTableOfAllEventsUnderOneHeader() {
    QuotedStory story = SampleReport.quoted();
    String table =
        new CsvQuotes().quotes(List.of(story, story), SampleReport.PROVENANCE, TextLayout.PLAIN);
    Golden.check("quotes.csv", table.replace("\r\n", "\n"));
  }
}
