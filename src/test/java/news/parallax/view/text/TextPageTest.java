package news.parallax.view.text;

import static news.parallax.view.SampleArticles.cite;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import news.parallax.view.Labels;
import news.parallax.view.SampleReport;
import news.parallax.view.TextLayout.Colour;
import org.junit.jupiter.api.Test;

class TextPageTest {
  private static TextPage page(Colour colour) {
    return new TextPage(40, colour, Labels.of(SampleReport.full()));
  }

  @Test
  void wrapsWithAHangingIndentAndBreaksNoReceipt() {
    TextPage page = page(Colour.NEVER);
    page.entry(1, "", "The vessel had left in thick fog", List.of(cite("a2", "thick fog")));
    assertThat(page.text())
        .isEqualTo(
            """
              • The vessel had left in thick fog
                [a2:297]
            """);
  }

  @Test
  void putsALabelInTheBulletsPlaceAndEachReceiptOnce() {
    TextPage page = page(Colour.NEVER);
    page.entry(0, "Who", "police", List.of(cite("a2", "police"), cite("a2", "police")));
    assertThat(page.text()).isEqualTo("Who: police [a2:156]\n");
  }

  @Test
  void headsASectionInCapitals() {
    TextPage page = page(Colour.NEVER);
    page.heading("Brief", "in their words");
    assertThat(page.text()).isEqualTo("\nBRIEF – in their words\n");
  }

  @Test
  void coloursAllButPlainWords() {
    TextPage page = page(Colour.ALWAYS);
    page.line(0, "plain");
    page.reason(0, "rule: because", List.of());
    assertThat(page.text())
        .isEqualTo(
            "plain\n\u001b[2m∵\u001b[0m \u001b[2mrule:\u001b[0m \u001b[2mbecause\u001b[0m\n");
  }
}
