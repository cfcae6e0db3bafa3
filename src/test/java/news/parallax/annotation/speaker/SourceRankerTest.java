package news.parallax.annotation.speaker;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each row: a phenomenon, a text, and who said its marked words, by which rule. */
@Tag("models")
class SourceRankerTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "sure | “It was late and full,” Ana Ruiz said. | Ana Ruiz (source-after-quotation)",
        "words of a clause that a name only follows | Having said it was “late”, Ana Ruiz left. | - (unclear)",
        "nobody | The ferry was “late”. | - (no-source)"
      })
  void namesNobodyWhereTheTextIsUnclear(String phenomenon, String text, String speakers) {
    assertThat(SpokenText.speakers(text)).as(phenomenon).isEqualTo(speakers);
  }
}
