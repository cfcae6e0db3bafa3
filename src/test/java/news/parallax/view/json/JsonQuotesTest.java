package news.parallax.view.json;

import java.util.List;
import news.parallax.view.Golden;
import news.parallax.view.SampleReport;
import news.parallax.view.TextLayout;
import org.junit.jupiter.api.Test;

class JsonQuotesTest {
  @Test
  void printsWhoSaidWhat() {
    Golden.check(
        "quotes.json",
        new JsonQuotes()
            .quotes(List.of(SampleReport.quoted()), SampleReport.PROVENANCE, TextLayout.PLAIN));
  }
}
