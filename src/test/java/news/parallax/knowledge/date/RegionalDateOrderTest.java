package news.parallax.knowledge.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RegionalDateOrderTest {
  @ParameterizedTest
  @CsvSource({
    "en-US, -, MONTH_FIRST",
    "en-GB, -, DAY_FIRST",
    "en, -, -",
    "en-CA, -, -",
    "-, https://www.example.co.uk/news, DAY_FIRST",
    "-, https://example.gov, MONTH_FIRST",
    "-, https://example.us, MONTH_FIRST",
    "-, https://example.com, -",
    "-, https://example.ai, -",
    "-, mailto:desk@example.org, -",
    "en-US, https://example.com, MONTH_FIRST",
    "en-US, https://example.co.uk, -",
    "-, -, -"
  })
  void goesByLanguageAndSite(String language, String site, String order) {
    assertThat(
            RegionalDateOrder.of(
                    language.equals("-") ? null : Locale.forLanguageTag(language),
                    site.equals("-") ? null : URI.create(site))
                .map(DateOrder::toString)
                .orElse("-"))
        .isEqualTo(order);
  }

  @Test
  void hearsNoVoiceThatContradictsItself() {
    assertThat(RegionalDateOrder.only(EnumSet.allOf(DateOrder.class))).isEmpty();
    assertThat(RegionalDateOrder.only(Set.of())).isEmpty();
    assertThat(RegionalDateOrder.only(Set.of(DateOrder.DAY_FIRST))).contains(DateOrder.DAY_FIRST);
  }
}
