package news.parallax.source.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
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
        "{'@type': 'Article', 'headline': 'A'}; ~ A",
        "// <![CDATA[LF{'@type': 'Article', 'headline': 'A', /* so */ }LF// ]]> ~ A",
        "<!-- {'@type': 'Article', headline: 'A',} --> ~ A",
        "{&quot;@type&quot;: &quot;Article&quot;, &quot;headline&quot;: &quot;A&quot;} ~ A",
        "{'@type': 'Thing'}{'@type': 'Article', 'headline': 'A'} ~ A",
        "{'@type': 'Article', 'headline': 'A', 'articleBody': 'OneLFTwo\\’s'} ~ A",
        "{oops ~ -",
        "7 ~ -"
      },
      quoteCharacter = '`')
  void findsTheArticle(String json, String headline) {
    String script =
        "<script type='application/ld+json'>"
            + json.replace('\'', '"').replace("LF", "\n")
            + "</script>";

    assertThat(in(script).words("headline").orElse("-")).isEqualTo(headline);
  }

  private final List<String> faults = new ArrayList<>();

  private LinkedArticle in(String html) {
    return LinkedArticle.in(Jsoup.parse(html), faults::add);
  }

  @Test
  void looksUpWhatTheArticleRefersTo() {
    LinkedArticle article =
        in(
            """
            <script type="application/ld+json">{"@graph": [
              {"@type": "NewsArticle", "author": [{"@id": "#p"}, {"@id": "#q"}, {"@id": "#none"}],
               "publisher": {"@id": "#o"}},
              {"@type": "Person", "@id": "#p", "name": "Ann Poe"}]}</script>
            <script type="application/ld+json">[
              {"@type": "Person", "@id": "#q", "name": ["Bo Reed", "B."]},
              {"@type": "Organization", "@id": "#o", "name": "Example Times"}]</script>
            """);
    assertThat(article.authors()).containsExactly("Ann Poe", "Bo Reed");
    assertThat(article.words("publisher")).contains("Example Times");
    assertThat(faults).isEmpty();
  }

  @Test
  void saysThatADescriptionCannotBeRead() {
    in("<script type='application/ld+json'>{\"headline\": \"A \"big\" day\"}</script>");
    assertThat(faults)
        .singleElement()
        .asString()
        .startsWith("describes its article in JSON-LD that cannot be read (");
  }
}
