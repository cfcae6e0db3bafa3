package news.parallax.annotation.speaker;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import news.parallax.annotation.EntityId;
import news.parallax.annotation.Mention;
import news.parallax.article.Article;
import news.parallax.article.Explanation;
import news.parallax.article.InventedArticle;
import news.parallax.article.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PronounGendersTest {
  @ParameterizedTest
  @CsvSource({
    "Mr. Orme, he, true",
    "Mr. Orme, she, false",
    "Ms. Orme, he, false",
    "Mrs. Orme, her, true",
    "him, his, true",
    "her, him, false",
    "Orme, she, true",
    "Ms. Orme, they, true"
  })
  void asksWhatTheTextCallsThePerson(String mention, String pronoun, boolean agrees) {
    Article article = InventedArticle.of("Here came " + mention + " again.");
    EntityId person = new EntityId("a1.e1");
    List<Mention> mentions =
        Pattern.compile(Pattern.quote(mention))
            .matcher(article.text())
            .results()
            .map(found ->
                new Mention(
                    new Span(found.start(), found.end()),
                    person,
                    Mention.Form.NAME,
                    Explanation.of("name", "a name", List.of())))
            .toList();
    assertThat(new PronounGenders(article, mentions).agree(person, pronoun)).isEqualTo(agrees);
  }
}
