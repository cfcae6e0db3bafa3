package news.parallax.view.markdown;

import java.util.List;
import news.parallax.view.Golden;
import news.parallax.view.SampleReport;
import news.parallax.view.TextLayout;
import org.junit.jupiter.api.Test;

class MarkdownQuotesTest {
  @Test
  void listsWhoSaidWhat() {
    Golden.check(
        "quotes.md",
        new MarkdownView()
            .quotes(List.of(SampleReport.quoted()), SampleReport.PROVENANCE, TextLayout.PLAIN));
  }
}
