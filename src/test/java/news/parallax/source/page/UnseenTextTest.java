package news.parallax.source.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import news.parallax.article.Problem;
import news.parallax.source.Problems;
import news.parallax.source.UnreadableException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnseenTextTest {
  private static final String REPORT =
      "<h1>Mill burns</h1><p>The old mill at Tarn burned on Monday.</p>";
  private final Problems problems = new Problems();

  private String text(String html) throws UnreadableException {
    byte[] bytes = html.getBytes(StandardCharsets.UTF_8);
    return new HtmlFormat().read("a.html", bytes, problems).getFirst().text();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p style='color:red; display: none'>Not this.</p>",
        "<p style='visibility:hidden'>Not this.</p>",
        "<p hidden>Not this.</p>",
        "<div aria-hidden=true><p>Not this.</p></div>",
        "<p class='note sr-only'>Not this.</p>",
        "<del><p>Not this.</p></del>",
        "<dialog><p>Not this.</p></dialog>",
        "<div class=cookie-banner><p>Not this.</p></div>",
        "<div id=onetrust-consent-sdk><p>Not this.</p></div>",
        "<div><p>We use cookies to make this work.</p><p>You may refuse all of it. Not"
            + " this.</p></div>",
        "<section><div><p>We and our partners keep things on your device.</p></div></section>"
      })
  void isNoPartOfTheReport(String unseen) throws UnreadableException {
    assertThat(text("<main>" + REPORT + "</main>" + unseen))
        .isEqualTo("Mill burns\n\nThe old mill at Tarn burned on Monday.");
    assertThat(problems.list()).isEmpty();
  }

  @Test
  void neverStandsForTheReportHoweverLong() throws UnreadableException {
    String notice =
        "<p>%s</p><p>%s</p>"
            .formatted(
                "We use cookies to make this service work, and so do our partners. ".repeat(9),
                "You may refuse all but those the service needs, at any time. ".repeat(9));
    assertThat(text("<main>" + REPORT + "</main><div id=box>" + notice + "</div>"))
        .isEqualTo("Mill burns\n\nThe old mill at Tarn burned on Monday.");
  }

  @Test
  void isNotAReportAboutCookiesNorAPageNamedForThem() throws UnreadableException {
    String report =
        "<body class=cookies><article><h1>Cookies to end</h1><p>The firm says it will end"
            + " cookies.</p><p>“We use cookies no more,” it said.</p></article>";
    assertThat(text(report))
        .isEqualTo(
            """
            Cookies to end

            The firm says it will end cookies.

            “We use cookies no more,” it said.\
            """);
  }

  @Test
  void isToldWhenItIsMostOfThePage() throws UnreadableException {
    text(REPORT + "<div hidden><p>" + "Only subscribers read this. ".repeat(9) + "</p></div>");
    assertThat(problems.list())
        .extracting(Problem::reason)
        .containsExactly("hides most of its text from readers: what it hides is left out");
  }
}
