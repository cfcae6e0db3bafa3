package news.parallax.source.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LinkedArticleTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "{'@type': 'NewsArticle', 'headline': 'A'} ~ A",
        "{'@type': ['Thing', 'BlogPosting'], 'headline': 'A'} ~ A",
        "{'@type': 'Report', 'headline': {'name': 'A'}} ~ A",
        "[{'@type': 'Person'}, {'@graph': [{'@type': 'Article', 'headline': ['A', 'B']}]}] ~ A",
        "{'@type': 'Person', 'headline': 'A'} ~ -",
        "{'@type': 'Article', 'headline': ' '} ~ -",
        "{oops ~ -",
        "7 ~ -"
      },
      quoteCharacter = '`')
  void findsTheArticle(String json, String headline) {
    String script = "<script type='application/ld+json'>" + json.replace('\'', '"') + "</script>";

    assertThat(LinkedArticle.in(Jsoup.parse(script)).words("headline").orElse("-"))
        .isEqualTo(headline);
  }
}
