package news.parallax.source.parser;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import news.parallax.article.Outlet;
import news.parallax.source.ReportDates;
import news.parallax.source.ReportMetadata;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OutletNameTest {
  /** Name, home and address as told; key, name and home of the outlet. */
  @ParameterizedTest
  @CsvSource({
    "Example Times, -, -, example-times|Example Times|null",
    "Éxample & Times, -, -, example-times|Éxample & Times|null",
    "«», -, -, «»|«»|null",
    "-, -, https://WWW.example.org/a, example-org|example.org|https://example.org",
    "Example Times, -, https://www.example.org/a, example-times|Example Times|https://example.org",
    "Example Times, https://example.com, https://example.org/a, example-times|Example Times|https://example.com",
    "-, -, mailto:ann@example.org, -",
    "-, https://example.com, -, -"
  })
  void isKnownByNameOrAddress(String name, String home, String url, String outlet) {
    ReportMetadata metadata =
        new ReportMetadata(
            name.equals("-") ? null : name,
            home.equals("-") ? null : URI.create(home),
            ReportDates.NONE,
            url.equals("-") ? null : URI.create(url),
            List.of(),
            null);
    Outlet known = OutletName.known(metadata);

    assertThat(known == null ? "-" : known.id() + "|" + known.name() + "|" + known.home())
        .isEqualTo(outlet);
  }

  @Test
  void isAtWorstTheFilesName() {
    assertThat(OutletName.ofFile("Example Times", ""))
        .isEqualTo(new Outlet("example-times", "Example Times", null));
    assertThat(OutletName.ofFile("1", "north").name()).isEqualTo("north/1");
    assertThat(OutletName.ofFile("000_a3181d30feae", "").name()).isEqualTo("000_a3…");
    assertThat(OutletName.stem("a.b.txt")).isEqualTo("a.b");
    assertThat(OutletName.stem(".txt")).isEqualTo(".txt");
  }
}
