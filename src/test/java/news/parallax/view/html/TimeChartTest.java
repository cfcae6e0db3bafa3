package news.parallax.view.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class TimeChartTest {
  private static Element chart(List<LocalDate> published, String... starts) {
    List<TimeSpot> spots =
        Stream.of(starts)
            .map(start -> TimeSpot.of(TimeSpotTest.entry(start, null), start))
            .toList();
    return Jsoup.parseBodyFragment(TimeChart.of(spots, published).render()).body();
  }

  @Test
  void numbersItsBarsAsTheListDoes() {
    Element chart = chart(List.of(), "2031-03-03", "2031-03-04T04:10");
    assertThat(chart.select("a").eachAttr("href")).containsExactly("#moment-1", "#moment-2");
    assertThat(chart.select("title").text())
        .isEqualTo("2 dated moments; scale: even days. The list below says the same.");
  }

  @Test
  void givesBarsThatOverlapLanesOfTheirOwn() {
    Element chart = chart(List.of(), "2031-03", "2031-03-10", "2031-03-28");
    assertThat(chart.select("rect").eachAttr("y")).containsExactly("34.0", "58.0", "58.0");
  }

  @Test
  void marksEachDayOfPublicationOnce() {
    LocalDate day = LocalDate.of(2031, 3, 5);
    Element chart = chart(List.of(day, day, day.plusDays(1)), "2031-03-03");
    assertThat(chart.select("g.published")).hasSize(2);
    assertThat(chart.select("g.published text").eachText()).containsExactly("published");
  }

  @Test
  void isFinestNearTheDayMostEntriesNameWhenNoReportIsDated() {
    Element chart = chart(List.of(), "1998", "2031-03-03", "2031-03-03", "2031-03-04");
    assertThat(chart.select("title").text()).contains("the nearer the day of the reports");
    assertThat(chart.select("text.tick").eachText()).contains("3 Mar");
  }

  @Test
  void takesTheLastEntryWhenNoneNamesADay() {
    assertThat(chart(List.of(), "1998", "2031").select("text.tick").eachText()).contains("2 Jan");
  }
}
