package news.parallax.source.page;

import static org.assertj.core.api.Assertions.assertThat;

import news.parallax.knowledge.date.DateOrder;
import news.parallax.source.ReportMetadata;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WebPageTest {
  @Test
  void asksJsonLdFirst() {
    WebPage page =
        page(
            """
            <meta property="og:title" content="Another title">
            <meta property="article:published_time" content="2031-01-01">
            <script type="application/ld+json">{oops</script>
            <script type="application/ld+json">[{"@type": "Organization"}, {"@graph": [
              {"@type": ["NewsArticle"], "headline": "Ferry sinks", "datePublished": "2031-05-04",
               "publisher": {"name": "Example Times"}, "author": [{"name": "Ann Poe"}]}]}]</script>
            """);

    assertThat(page.title()).contains("Ferry sinks");
    assertThat(page.metadata().outlet()).isEqualTo("Example Times");
    assertThat(page.metadata().dates().published()).hasToString("2031-05-04");
    assertThat(page.metadata().bylines()).containsExactly("Ann Poe");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<meta name=author content='By Ann Poe and Bo Reed'> | [Ann Poe, Bo Reed]",
        "<meta name=author content='https://example.org/ann'><a rel=author>Ann Poe</a> | [Ann Poe]",
        "<meta name=author content=' '><p class=byline>the newsroom</p> | [the newsroom]",
        "<p itemprop=author><b itemprop=name>Ann Poe</b> of Port Ellery</p> | [Ann Poe]",
        "By <a rel=author>ANN POE</a>, <a rel=author>Bo McReed</a> and <a rel=author>Cy Orr</a> |"
            + " [Ann Poe, Bo McReed, Cy Orr]",
        "<p><a rel=author>Ann Poe</a></p><aside><a rel=author>Bo Reed</a></aside> | [Ann Poe]",
        "<meta name=author content='Ann Poe'><meta name=author content='Bo Reed'> | [Ann Poe, Bo"
            + " Reed]",
        "<p>Ann Poe</p> | []"
      })
  void findsTheAuthors(String html, String names) {
    assertThat(page(html).metadata().bylines()).hasToString(names);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "<meta property='og:title' content='Ferry sinks'> ~ Ferry sinks",
        "<title>Ferry sinks off Ellery - Example Times</title> ~ Ferry sinks off Ellery",
        "<title>Ferry sinks off Ellery: live</title><h1>Ferry sinks</h1> ~ Ferry sinks",
        "<title>News | Example Times</title> ~ News | Example Times"
      })
  void findsTheTitle(String html, String title) {
    assertThat(page(html).title()).contains(title);
  }

  @Test
  void gathersWhatHelpsToReadADateInFigures() {
    ReportMetadata metadata =
        page("""
        <html lang="en-GB"><link rel="canonical" href="https://example.org/2031/04/03/a">
        <meta name="date" content="3/4/2031"><time itemprop="dateModified"
        datetime="25/12/2031"></time>
        """)
            .metadata();

    assertThat(metadata.dates().published()).isNull();
    assertThat(metadata.dates().undecided()).isNotNull();
    assertThat(metadata.dates().shown()).containsExactly(DateOrder.DAY_FIRST);
    assertThat(metadata.dates().days()).hasSize(2);
    assertThat(metadata.language()).hasToString("en_GB");
    assertThat(metadata.url()).hasToString("https://example.org/2031/04/03/a");
  }

  @Test
  void leavesOpenWhatThePageDoesNotSay() {
    assertThat(page("<html lang=''><p>It sank.</p>").metadata()).isEqualTo(ReportMetadata.NONE);
    assertThat(page("<p>It sank.</p>").title()).hasValue("");
  }

  private static WebPage page(String html) {
    return new WebPage(Jsoup.parse(html), fault -> {});
  }
}
