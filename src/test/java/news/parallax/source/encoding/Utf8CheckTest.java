package news.parallax.source.encoding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HexFormat;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class Utf8CheckTest {
  /** Bytes in hexadecimal; characters of several bytes, broken places, the first of them. */
  @ParameterizedTest
  @CsvSource({
    "41, 0, 0, -1",
    "C3A9, 1, 0, -1",
    "E28099, 1, 0, -1",
    "F09F9880, 1, 0, -1",
    "C0AF, 0, 2, 0",
    "E08080, 0, 3, 0",
    "EDA080, 0, 3, 0",
    "F4908080, 0, 4, 0",
    "F0808080, 0, 4, 0",
    "F5808080, 0, 4, 0",
    "41C3, 0, 1, 1",
    "E28041, 0, 2, 0",
    "80, 0, 1, 0"
  })
  void countsWhatKeepsAndBreaksTheRules(String hex, int multibyte, int malformed, int first) {
    Utf8Check check = Utf8Check.of(HexFormat.of().parseHex(hex));

    assertThat(check).isEqualTo(new Utf8Check(multibyte, malformed, first));
    assertThat(check.isValid()).isEqualTo(malformed == 0);
    assertThat(check.isMostlyValid()).isEqualTo(multibyte > malformed);
  }
}
