package news.parallax.source.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeclaredCharsetTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "<meta charset=windows-1252> ~ windows-1252",
        "<meta http-equiv=Content-Type content=\"text/html; charset=iso-8859-2\"> ~ ISO-8859-2",
        "<meta charset=no-such-thing> ~ -",
        "<meta charset=-.> ~ -",
        "<p>It sank. ~ -"
      })
  void believesThePage(String html, String name) {
    assertThat(
            DeclaredCharset.of(html.getBytes(StandardCharsets.UTF_8))
                .map(Charset::name)
                .orElse("-"))
        .isEqualTo(name);
  }
}
