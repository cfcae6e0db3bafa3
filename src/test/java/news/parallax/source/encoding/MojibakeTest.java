package news.parallax.source.encoding;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import news.parallax.source.UnreadableException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MojibakeTest {
  private static String spoilt(String text) {
    return new String(text.getBytes(StandardCharsets.UTF_8), Charset.forName("windows-1252"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "“It sank – all of it,” said Zoë Kárný.",
        "It’s over.",
        "Zoë, René and Søren",
        "A flag 🇫🇷 and “so on…”"
      })
  void isUndone(String text) {
    assertThat(Mojibake.mended(spoilt(text)).text()).isEqualTo(text);
  }

  @Test
  void isUndonePlaceByPlace() {
    assertThat(Mojibake.mended("“Good” beside " + spoilt("“bad–")).text())
        .isEqualTo("“Good” beside “bad–");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Plain text.",
        "“Zoë,” she said – twice…",
        "He typed Ã© for é.",
        "São Paulo, Łódź, 北京"
      })
  void isNotSeenWhereItIsNot(String text) {
    assertThat(Mojibake.mended(text)).isEqualTo(new Mojibake(text, 0));
  }

  @Test
  void isToldWithTheNumberOfPlaces() throws UnreadableException {
    byte[] bytes = spoilt("“No,” he said.").getBytes(StandardCharsets.UTF_8);
    assertThat(DecodedText.of(bytes))
        .isEqualTo(
            new DecodedText(
                "“No,” he said.",
                List.of(
                    "was saved in a wrong encoding (“â€œ” for a quotation mark): mended at 2"
                        + " places")));
  }
}
