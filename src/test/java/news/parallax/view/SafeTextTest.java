package news.parallax.view;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SafeTextTest {
  @Test
  void putsWordsOnOneLine() {
    assertThat(SafeText.line("  two\n\twords ")).isEqualTo("two words");
  }

  @Test
  void keepsLinesAndTabsOfALongerText() {
    assertThat(SafeText.visible("one\n\ttwo")).isEqualTo("one\n\ttwo");
  }

  @ParameterizedTest
  @ValueSource(
      ints = {
        0x0, 0x1B, 0x7F, 0x061C, 0x200E, 0x200F, 0x2028, 0x2029, 0x202A, 0x202E, 0x2066, 0x2069,
        0xD83D
      })
  void writesOutWhatWouldBeObeyed(int c) {
    assertThat(SafeText.visible("a" + (char) c)).isEqualTo("a<U+%04X>".formatted(c));
  }

  @ParameterizedTest
  @ValueSource(ints = {'z', 0xE9, 0x200D, 0x00AD, 0x2070, 0x1F600})
  void leavesWhatOnlyReads(int c) {
    String words = new StringBuilder().appendCodePoint(c).toString();
    assertThat(SafeText.visible(words)).isEqualTo(words);
  }
}
