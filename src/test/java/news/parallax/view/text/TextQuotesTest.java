package news.parallax.view.text;

import java.util.List;
import news.parallax.view.Golden;
import news.parallax.view.QuotedStory;
import news.parallax.view.SampleReport;
import news.parallax.view.TextLayout;
import org.junit.jupiter.api.Test;

class TextQuotesTest {
  @Test
  void listsEachEventSpeakerBySpeaker() {
    QuotedStory story = SampleReport.quoted();
    Golden.check(
        "quotes.txt",
        new TextView().quotes(List.of(story, story), SampleReport.PROVENANCE, TextLayout.PLAIN));
  }
}
