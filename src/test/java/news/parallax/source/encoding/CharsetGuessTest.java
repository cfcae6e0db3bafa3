package news.parallax.source.encoding;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CharsetGuessTest {
  @ParameterizedTest
  @CsvSource({
    "The café lost its “famous” roof in the storm., windows-1252, windows-1252",
    "Паром затонул в понедельник у порта, KOI8-R, KOI8-R",
    "海岸警卫队表示渡轮周一在港口外沉没海岸警卫队表示渡轮周一, GB18030, GB18030",
    "é, windows-1252, windows-1252"
  })
  void namesTheLikeliest(String text, String written, String guess) {
    assertThat(CharsetGuess.of(text.getBytes(Charset.forName(written))).name()).isEqualTo(guess);
  }
}
