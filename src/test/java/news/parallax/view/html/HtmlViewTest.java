package news.parallax.view.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import news.parallax.comparison.ComparedStory;
import news.parallax.view.Hash;
import news.parallax.view.SampleReport;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class HtmlViewTest {
  private static final String PAGE = page(SampleReport.full());
  private static final Document DOCUMENT = Jsoup.parse(PAGE);

  private static String page(ComparedStory report) {
    return HtmlView.of(report, SampleReport.PROVENANCE);
  }

  @Test
  void showsTheSectionsInAReadersOrder() {
    assertThat(DOCUMENT.select("main h1, main h2").eachText())
        .containsExactly(
            "Ferry runs aground off Skerry Point, 214 rescued",
            "What happened",
            "Brief",
            "Where the reports conflict",
            "Who said what",
            "What is corroborated",
            "Told by one article alone",
            "Timeline",
            "Places",
            "Coverage",
            "Framing",
            "Where the words come from",
            "The articles",
            "Open questions",
            "Method");
  }

  @Test
  void leavesOutWhatAnEmptyReportCannotShow() {
    assertThat(Jsoup.parse(page(SampleReport.empty())).select("main h2").eachText())
        .containsExactly("What happened", "Where the reports conflict", "The articles", "Method");
  }

  @Test
  void everyReceiptLeadsToTheSentenceThatHoldsItsWords() {
    String target = DOCUMENT.select("#c1 .side .receipts a").attr("href");
    assertThat(DOCUMENT.select(target).text()).contains("within three hours");
  }

  @Test
  void noLinkInsideThePageIsDeadAndNoIdStandsTwice() {
    List<String> ids = DOCUMENT.select("[id]").eachAttr("id");
    assertThat(ids).doesNotHaveDuplicates();
    assertThat(DOCUMENT.select("a[href^=#]").eachAttr("href"))
        .allSatisfy(target -> assertThat(ids).contains(target.substring(1)));
  }

  @Test
  void marksWhatAWordingAddsAndDrops() {
    Element variant = DOCUMENT.select("#said .collated blockquote").get(1);
    assertThat(variant.select("ins").eachText()).containsExactly("was", "four");
    assertThat(variant.select("del").eachText()).containsExactly("We had", "three");
  }

  @Test
  void tellsWhatAReportLeavesOutFromWhatItCameTooEarlyFor() {
    assertThat(DOCUMENT.select("#matrix tbody tr").eachText())
        .containsExactly(
            "The ferry Skua ran aground off Skerry Point early on Tuesday. ● ● ● ·",
            "No one was hurt, police said. – ◐ ◐ ·",
            "All 214 people aboard were taken off, the coastguard said. ● · · ◐",
            "early on Tuesday ● ● · ·");
  }

  @Test
  void showsEveryWordOfEveryArticle() {
    assertThat(DOCUMENT.select("#a2 .text").text())
        .isEqualTo(SampleReport.articles().get(1).text().replaceAll("\\s+", " ").strip());
  }

  @Test
  void marksQuotationsNamesAndSharedWords() {
    assertThat(DOCUMENT.select("#a2 .q").text())
        .isEqualTo("“The last passenger was off within four hours,”");
    assertThat(DOCUMENT.select("#a2 .n").text())
        .isEqualTo("Skerry Point Ines Halloran Port Averil");
    assertThat(DOCUMENT.select("#a2 .s").text())
        .isEqualTo("A ferry carrying about 200 people ran aground off Skerry Point");
    assertThat(DOCUMENT.select("#a1 .furniture").text()).startsWith("Subscribe to");
  }

  @Test
  void articleTextStaysText() {
    assertThat(DOCUMENT.select("script, b, iframe, img, object, link, [style], [onclick]"))
        .isEmpty();
    assertThat(DOCUMENT.select("#a4").text())
        .contains("<b>residents</b> & others", "<U+202E>detsop");
    assertThat(PAGE).doesNotContain("\u202E").doesNotContain("\u001b");
  }

  @Test
  void linksOnlyToTheWeb() {
    assertThat(DOCUMENT.select("a[href]:not([href^=#])").eachAttr("href"))
        .containsExactly("https://gazette.example/skua");
  }

  @Test
  void allowsItsOwnStyleAlone() {
    String style = DOCUMENT.select("style").get(0).data();
    String policy = DOCUMENT.select("meta[http-equiv]").attr("content");
    assertThat(policy)
        .isEqualTo(
            "default-src 'none'; style-src 'sha256-%s'; base-uri 'none'; form-action 'none'"
                .formatted(Hash.base64(style)));
  }

  @Test
  void drawsASegmentForEachOrigin() {
    assertThat(
            DOCUMENT.select(".bar rect").stream()
                .map(rect -> rect.className() + " " + rect.attr("width"))
                .collect(Collectors.joining(", ")))
        .isEqualTo("o1 98, o2 98, o3 198");
  }

  @Test
  void drawsKnownPlacesAndTellsTheOpenOnesInTheTable() {
    Element places = Objects.requireNonNull(DOCUMENT.getElementById("places"));

    assertThat(places.select("svg title, svg desc").eachText())
        .containsExactly("Map of the places named", "Port Averil. The table below says the same.");
    assertThat(places.select("svg circle, svg rect")).hasSize(1);
    assertThat(places.select("svg text").eachText()).containsExactly("Port Averil");
    assertThat(places.select("tbody tr").eachText())
        .containsExactly(
            "Port Averil Norland, Ruritania 58.1° N, 4.2° W the atlas knows one place of this name a2 1 report",
            "Skerry Point open: Norland, Ruritania; Graustark no report tells which is meant a2 1 report");
  }

  @Test
  void givesTheSameBytesTwice() {
    assertThat(page(SampleReport.full())).isEqualTo(PAGE);
  }
}
