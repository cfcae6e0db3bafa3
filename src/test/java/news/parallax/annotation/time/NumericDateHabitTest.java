package news.parallax.annotation.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import news.parallax.annotation.InventedSentences;
import news.parallax.annotation.TimeExpression;
import news.parallax.article.Article;
import news.parallax.article.InventedArticle;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("models")
class NumericDateHabitTest {
  private static final String TOLD = "the text gives it in full";
  private static final String OPEN = "nothing tells whether day or month comes first";

  /** Text, day of publication, language, site, value of the first time, and why. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "It sank on 25/12/2016. | - | en | - | 2016-12-25 | " + TOLD,
        "It sank on 2016-12-01. | - | en | - | 2016-12-01 | " + TOLD,
        "It sank on 3.4.2016. | - | en | - | 2016-04-03 | " + TOLD,
        "It sank on 12/1/16. | - | en | - | 2016-XX-XX | " + OPEN,
        "It sank on 12/1/16. | 2031-05-04 | en-CA | - | 2016-XX-XX | " + OPEN,
        "It sank on 12/1/16. | 2016-12-05 | en | - | 2016-12-01 | the reading near the day of publication",
        "It sank on 12/1/16. | 2016-01-15 | en-US | - | 2016-01-12 | the reading near the day of publication",
        "It sank on 12/1/16. | 2031-05-04 | en-US | - | 2016-12-01 | in the order usual where the outlet sits",
        "It sank on 12/1/16. | 2031-05-04 | en | https://example.co.uk/a | 2016-01-12 | in the order usual where the outlet sits",
        "It sank on 12/1/16, and on 25/12/16 it rose. | 2016-12-05 | en-US | - | 2016-01-12 | in the order of another date of the article",
        "It sank on 12/1/16, on 25/12/16 it rose, and on 12/26/16 it sank. | - | en | - | 2016-XX-XX | "
            + OPEN
      })
  void readsAsTheArticleMeans(
      String text, String published, String language, String site, String value, String because) {
    TimeExpression time = times(article(text, published, language, site)).getFirst();

    assertThat(time.value()).isEqualTo(value);
    assertThat(time.why().because()).isEqualTo(because);
    assertThat(time.why().rule()).isEqualTo("numeric-date");
    assertThat(time.interval() == null).isEqualTo(value.endsWith("XX"));
  }

  private static List<TimeExpression> times(Article article) {
    return TimeAnnotator.annotate(article, InventedSentences.chunked(article));
  }

  private static Article article(String text, String published, String language, String site) {
    Article plain =
        InventedArticle.of(1, text, published.equals("-") ? null : LocalDate.parse(published));
    return new Article(
        plain.id(),
        plain.source(),
        plain.outlet(),
        site.equals("-") ? null : URI.create(site),
        plain.blocks(),
        plain.furniture(),
        plain.bylines(),
        plain.published(),
        Locale.forLanguageTag(language),
        text);
  }
}
