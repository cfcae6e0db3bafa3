package news.parallax.view.markdown;

import java.util.List;
import news.parallax.view.Golden;
import news.parallax.view.Layout;
import news.parallax.view.SampleReport;
import org.junit.jupiter.api.Test;

class MarkdownQuotesTest {
  @Test
  void listsWhoSaidWhat() {
    Golden.check(
        "quotes.md",
        new MarkdownQuotes()
            .quotes(List.of(SampleReport.quoted()), SampleReport.PROVENANCE, Layout.PLAIN));
  }
}
