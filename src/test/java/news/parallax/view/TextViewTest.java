package news.parallax.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextViewTest {
  private static String text(int width, TextView.Colour colour, TextView.Reasons reasons) {
    return TextView.of(SampleReport.full(), new TextView.Options(width, colour, reasons));
  }

  @Test
  void showsEverySection() {
    Golden.check("sample.txt", TextView.of(SampleReport.full(), TextView.Options.PLAIN));
  }

  @Test
  void showsTheReasonsWhenAsked() {
    Golden.check("sample-explained.txt", text(80, TextView.Colour.NEVER, TextView.Reasons.SHOWN));
  }

  @Test
  void saysLittleOfAnEmptyReport() {
    Golden.check("empty.txt", TextView.of(SampleReport.empty(), TextView.Options.PLAIN));
  }

  @ParameterizedTest
  @ValueSource(ints = {40, 80, 120})
  void keepsToItsWidth(int width) {
    assertThat(text(width, TextView.Colour.NEVER, TextView.Reasons.SHOWN).lines())
        .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(width));
  }

  @Test
  void obeysNoControlCharacterOfAnArticle() {
    assertThat(text(80, TextView.Colour.NEVER, TextView.Reasons.SHOWN).chars())
        .noneMatch(c -> (c < 32 && c != 10) || c == 0x202E);
  }

  @Test
  void coloursWithoutChangingTheWords() {
    String coloured = text(80, TextView.Colour.ALWAYS, TextView.Reasons.HIDDEN);
    assertThat(coloured).contains("\u001b[36m[a1:0]\u001b[0m");
    assertThat(coloured.replaceAll("\u001b\\[\\d+m", ""))
        .isEqualTo(text(80, TextView.Colour.NEVER, TextView.Reasons.HIDDEN));
  }

  @Test
  void refusesAWidthWithoutRoom() {
    assertThatThrownBy(() -> text(20, TextView.Colour.NEVER, TextView.Reasons.HIDDEN))
        .hasMessage("need a width of 40 columns or more, got 20");
  }
}
