package news.parallax.view.html;

import static org.assertj.core.api.Assertions.assertThat;

import news.parallax.comparison.ComparedStory;
import news.parallax.view.SampleReport;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class LineageChartTest {
  private static Element chart(ComparedStory story) {
    PageStory page = new PageStory(story, SampleReport.PROVENANCE);
    return Jsoup.parseBodyFragment(new LineageChart(page).content().render()).body();
  }

  @Test
  void drawsALineForEachStepAsSureAsItIs() {
    Element chart = chart(SampleReport.full());
    assertThat(chart.select("path").eachAttr("class"))
        .containsExactly("step certain", "step possible", "step", "step probable");
    assertThat(chart.select("svg").attr("aria-label"))
        .isEqualTo(
            "Who got it from whom: North Coast Post (a2) from Meridian Wire, certain; North Coast"
                + " Post (a2) from Harbour Gazette, possible; Averil Daily (a3) from Meridian Wire,"
                + " probable");
  }

  @Test
  void putsTheEarliestReportOnTopAndTheUndatedLast() {
    assertThat(chart(SampleReport.full()).select("text.detail").eachText())
        .containsExactly(
            "news agency",
            "a1 · 2031-03-05 07:30 UTC",
            "a2 · 2031-03-06",
            "a3 · 2031-03-06",
            "a4 · undated");
  }

  @Test
  void drawsNothingWhenNoReportHasWordsFromElsewhere() {
    assertThat(chart(SampleReport.empty()).children()).isEmpty();
  }
}
