package news.parallax.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class TextLayoutTest {
  @Test
  void refusesAWidthWithoutRoom() {
    assertThatThrownBy(() -> new TextLayout(39, TextLayout.Colour.NEVER, TextLayout.Reasons.HIDDEN))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("need a width of 40 columns or more, got 39");
  }

  @Test
  void plainIsNeitherColouredNorExplained() {
    assertThat(TextLayout.PLAIN)
        .isEqualTo(new TextLayout(100, TextLayout.Colour.NEVER, TextLayout.Reasons.HIDDEN));
  }
}
