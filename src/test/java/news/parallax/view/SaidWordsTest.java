package news.parallax.view;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SaidWordsTest {
  @ParameterizedTest(name = "{0} -> {1}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "“We will rebuild.” | We will rebuild.",
        "‘We’ll rebuild’ | We’ll rebuild",
        "\"We will rebuild,\" | We will rebuild",
        "‘The bridge is safe; we tested it | The bridge is safe; we tested it",
        ". and we will rebuild it. | and we will rebuild it.",
        "We will rebuild, | We will rebuild",
        "He called it a “mess” and left | He called it a “mess” and left",
        "including the “aircraft works | including the aircraft works",
        "the workers’ hall is gone | the workers’ hall is gone",
        "“Fine words,” she said, “no deeds.” | “Fine words,” she said, “no deeds.”",
        "We asked. “And nobody came. | We asked. And nobody came.",
        "... | ...",
      })
  void dropsMarksAroundTheWordsAndHalvesOfMarks(String words, String shown) {
    assertThat(SaidWords.of(words)).isEqualTo(shown);
  }

  @ParameterizedTest(name = "{0} -> {1}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "“We will rebuild.” | “We will rebuild.”",
        "who said: “We will rebuild | who said: We will rebuild",
        "we tested it,” the mayor said | we tested it, the mayor said",
        "the workers’ hall is gone | the workers’ hall is gone",
      })
  void dropsOnlyHalvesOfMarksFromWordsCutOutOfASentence(String words, String shown) {
    assertThat(SaidWords.cut(words)).isEqualTo(shown);
  }
}
