package news.parallax.view;

import static org.assertj.core.api.Assertions.assertThat;

import news.parallax.comparison.ComparedStory;
import news.parallax.view.csv.CsvView;
import news.parallax.view.html.HtmlView;
import news.parallax.view.json.JsonView;
import news.parallax.view.markdown.MarkdownView;
import news.parallax.view.text.TextView;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

class RungTest {
  private static final ComparedStory STORY = SampleReport.laddered();

  @Test
  void everyFormatSaysHowFarItHasCome() {
    assertThat(
            TextView.of(
                STORY, new TextLayout(80, TextLayout.Colour.NEVER, TextLayout.Reasons.HIDDEN)))
        .contains("denied – “blamed” – Harbour Gazette")
        .contains("expected – “was refloated” – North Coast Post");
    assertThat(MarkdownView.of(STORY)).contains("done – “ended” – The Lantern");
    assertThat(Jsoup.parse(HtmlView.of(STORY, SampleReport.PROVENANCE)).select(".rung").eachText())
        .containsExactly("denied", "expected", "done");
    assertThat(JsonView.of(STORY, SampleReport.PROVENANCE))
        .contains("\"rung\": \"denied\"", "\"rung\": \"expected\"", "\"rung\": \"done\"");
    assertThat(CsvView.of(STORY).get("conflicts.csv")).contains(",denied\r\n", ",expected\r\n");
  }
}
