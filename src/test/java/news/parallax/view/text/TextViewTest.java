package news.parallax.view.text;

import static org.assertj.core.api.Assertions.assertThat;

import news.parallax.view.Golden;
import news.parallax.view.SampleReport;
import news.parallax.view.TextLayout;
import news.parallax.view.TextLayout.Colour;
import news.parallax.view.TextLayout.Reasons;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextViewTest {
  private static String text(int width, Colour colour, Reasons reasons) {
    return TextView.of(SampleReport.full(), new TextLayout(width, colour, reasons));
  }

  @Test
  void showsEverySection() {
    Golden.check("sample.txt", TextView.of(SampleReport.full(), TextLayout.PLAIN));
  }

  @Test
  void showsTheReasonsWhenAsked() {
    Golden.check("sample-explained.txt", text(80, Colour.NEVER, Reasons.SHOWN));
  }

  @Test
  void saysLittleOfAnEmptyReport() {
    Golden.check("empty.txt", TextView.of(SampleReport.empty(), TextLayout.PLAIN));
  }

  @ParameterizedTest
  @ValueSource(ints = {40, 80, 120})
  void keepsToItsWidth(int width) {
    assertThat(text(width, Colour.NEVER, Reasons.SHOWN).lines())
        .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(width));
  }

  @Test
  void obeysNoControlCharacterOfAnArticle() {
    assertThat(text(80, Colour.NEVER, Reasons.SHOWN).chars())
        .noneMatch(c -> (c < 32 && c != 10) || c == 0x202E);
  }

  @Test
  void coloursWithoutChangingTheWords() {
    String coloured = text(80, Colour.ALWAYS, Reasons.HIDDEN);
    assertThat(coloured).contains("\u001b[36m[a1:0]\u001b[0m");
    assertThat(coloured.replaceAll("\u001b\\[\\d+m", ""))
        .isEqualTo(text(80, Colour.NEVER, Reasons.HIDDEN));
  }
}
