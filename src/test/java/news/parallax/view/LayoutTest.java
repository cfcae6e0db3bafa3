package news.parallax.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class LayoutTest {
  @Test
  void refusesAWidthWithoutRoom() {
    assertThatThrownBy(() -> new Layout(39, Layout.Colour.NEVER, Layout.Reasons.HIDDEN))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("need a width of 40 columns or more, got 39");
  }

  @Test
  void plainIsNeitherColouredNorExplained() {
    assertThat(Layout.PLAIN)
        .isEqualTo(new Layout(100, Layout.Colour.NEVER, Layout.Reasons.HIDDEN));
  }
}
