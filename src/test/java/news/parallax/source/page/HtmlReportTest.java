package news.parallax.source.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import news.parallax.article.Article;
import news.parallax.source.parser.ArticleParser;
import org.junit.jupiter.api.Test;

class HtmlReportTest {
  private static final String SENTENCE =
      "The ferry left the harbour of Port Ellery on Monday, and it sank in a storm, the coast guard"
          + " said. ";

  @Test
  void readsTheArticleAndWhatThePageSaysOfItself() {
    Article article =
        ArticleParser.page(
            "ferry.html",
            """
            <html lang="en-GB"><head><title>Ferry sinks | Example Times</title>
            <link rel="canonical" href="https://www.example.org/ferry">
            <meta property="og:site_name" content="Example Times">
            <script type="application/ld+json">{"@graph": [{"@type": "NewsArticle",
             "headline": "Ferry sinks off Port Ellery", "datePublished": "2031-05-04T23:30:00-05:00",
             "author": [{"name": "Ann Poe"}, {"name": "Bo Reed"}]}]}</script></head>
            <body><nav><a href="/">Home</a> <a href="/news">News</a></nav>
            <article><h1>Ferry sinks off Port Ellery</h1>
            <figure><img src="a.jpg"><figcaption>The ferry in better days</figcaption></figure>
            <p>%1$s</p><h2>What was lost</h2><p>%1$s</p><p>%1$s</p><p>%1$s</p></article>
            <footer><p>Contact us</p></footer></body></html>
            """
                .formatted(SENTENCE.repeat(3)));

    assertThat(described(article))
        .isEqualTo(
            """
            Example Times [Ann Poe, Bo Reed] 2031-05-05T04:30:00Z https://www.example.org/ferry en_GB
            HEADLINE Ferry sinks off Port Ellery
            PARAGRAPH The ferry
            HEADING What was lost
            PARAGRAPH The ferry
            PARAGRAPH The ferry
            PARAGRAPH The ferry
            CAPTION The ferry in better days\
            """);
  }

  @Test
  void tellsShareBoxesAndLinksFromTheItemsOfAList() {
    Article article =
        ArticleParser.page(
            "ferry.html",
            """
            <html><head><title>Ferry sinks</title></head><body><main><h1>Ferry sinks</h1>
            <p>Send any friend a story. As a subscriber, you have 10 gift articles to give each month.</p>
            <p>%1$s</p><p>%1$s</p><p>%1$s</p><h2>What is to come</h2>
            <ul><li>The harbour stays shut until Thursday.</li><li>No ferry on Sunday</li></ul>
            <p><a href="/a">How the old ferry came to Ellery</a></p><p>%1$s</p></main></body></html>
            """
                .formatted(SENTENCE.repeat(3)));

    assertThat(described(article))
        .endsWith(
            """
            HEADLINE Ferry sinks
            PARAGRAPH The ferry
            PARAGRAPH The ferry
            PARAGRAPH The ferry
            HEADING What is to come
            PARAGRAPH The harbour
            PARAGRAPH No ferry
            PARAGRAPH The ferry
            ADVERT Send any friend a story. As a subscriber, you have 10 gift articles to give each month.
            NAVIGATION How the old ferry came to Ellery\
            """);
  }

  @Test
  void printsTheMarksThatAPageDrawsItself() {
    Article article =
        ArticleParser.page(
            "ferry.html",
            """
            <html><body><article><p>%1$s</p>
            <p><q>We <q>sang</q> and ran</q>, he said. <q>“It sank,”</q> she said.</p>
            <p>The captain said:</p><blockquote><p>It was late.</p><p>We swam.</p></blockquote>
            <p>%1$s</p><blockquote><p>A poem of the sea.</p></blockquote><p>%1$s</p></article>
            </body></html>
            """
                .formatted(SENTENCE.repeat(3)));

    assertThat(article.text())
        .contains("“We ‘sang’ and ran”, he said. “It sank,” she said.")
        .contains("The captain said:\n\n“It was late.\n\n“We swam.”")
        .contains("\n\nA poem of the sea.\n\n");
  }

  @Test
  void survivesBrokenAndHugeMarkup() {
    String deep = "<div>".repeat(100_000) + SENTENCE;
    String attribute = "<p class='" + "x ".repeat(500_000) + "'>" + SENTENCE;
    String wide = ("<p>" + SENTENCE).repeat(40_000);

    assertThat(ArticleParser.page("deep.html", deep).text()).contains("harbour of Port Ellery");
    assertThat(ArticleParser.page("huge.html", attribute).text()).contains("harbour");
    assertThat(ArticleParser.page("wide.html", wide).blocks()).hasSize(40_000);
    assertThat(ArticleParser.page("cut.html", "<p>A ferry<b>sank</p").text())
        .isEqualTo("A ferrysank");
  }

  private static String described(Article article) {
    String blocks =
        article.blocks().stream()
            .map(b -> b.role() + " " + start(b.span().of(article.text())))
            .collect(Collectors.joining("\n"));
    String furniture =
        article.furniture().stream()
            .map(f -> "\n" + f.kind() + " " + f.span().of(article.text()))
            .collect(Collectors.joining());
    return article.outlet().name()
        + " "
        + article.bylines()
        + " "
        + article.published()
        + " "
        + article.url()
        + " "
        + article.language()
        + "\n"
        + blocks
        + furniture;
  }

  private static String start(String words) {
    return words.startsWith("The ferry")
            || words.startsWith("The harbour")
            || words.startsWith("No ferry")
        ? String.join(" ", List.of(words.split(" ")).subList(0, 2))
        : words;
  }
}
