package news.parallax.source.layout;

import static org.assertj.core.api.Assertions.assertThat;

import news.parallax.article.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FurniturePhrasesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      value = {
        "Photo > CAPTION",
        "• PHOTO: > CREDIT",
        "Photos of ferries are rare > -",
        "Pictured: the ferry > CAPTION",
        "File photo of the ferry > CAPTION",
        "File photos lie about > -",
        "“File photo” she said > -",
        "The ferry sank > -"
      })
  void knowsAPhraseWhereItStands(String words, String kind) {
    assertThat(kind(words)).isEqualTo(kind);
  }

  @Test
  void takesNoLongLineForFurniture() {
    String tail = " the ferry sank on Monday".repeat(10);

    assertThat(kind("Read more:" + tail)).isEqualTo("-");
    assertThat(kind("File photo:" + tail)).isEqualTo("CAPTION");
  }

  @Test
  void foldsMarksAndBullets() {
    assertThat(FurniturePhrases.folded("• “Don’t\u00A0stop” ! ")).isEqualTo("\"don't stop\"");
    assertThat(FurniturePhrases.folded("Photo:")).isEqualTo("photo:");
    assertThat(FurniturePhrases.folded("--")).isEmpty();
  }

  private static String kind(String words) {
    TextLine line = new TextLine(new Span(0, words.length()), words, true);
    return FurniturePhrases.kind(line).map(Enum::name).orElse("-");
  }
}
