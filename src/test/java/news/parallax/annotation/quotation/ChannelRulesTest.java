package news.parallax.annotation.quotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import news.parallax.EnglishModels;
import news.parallax.annotation.AnnotatedArticle;
import news.parallax.annotation.Quotation;
import news.parallax.article.InventedArticle;
import news.parallax.engine.ArticleAnnotator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each row: a text, and who says something in it through whom; "-" for no channel. */
@Tag("models")
class ChannelRulesTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '#',
      value = {
        "Ana Ruiz, quoted by Tass, said the ferry would sail in May. | Ana Ruiz via Tass",
        "Ana Ruiz, quoted by the Daily Lantern, said the ferry was safe. | Ana Ruiz via the Daily Lantern",
        "“The ferry sank,” Ana Ruiz, cited by Interfax, said on Friday. | Ana Ruiz via Interfax",
        "Ana Ruiz, speaking to Reuters, said the ferry was safe. | Ana Ruiz via Reuters",
        "Ana Ruiz, speaking to her crew, said the ferry was safe. | Ana Ruiz via -",
        "“The ferry sank,” Tass quoted Ana Ruiz as saying. | Ana Ruiz via Tass",
      })
  void tellsSpeakerFromChannel(String text, String expected) {
    AnnotatedArticle article =
        new ArticleAnnotator(EnglishModels.tagger()).annotate(InventedArticle.of(text));
    String found =
        article.quotations().stream()
            .map(one -> said(one, article))
            .collect(Collectors.joining("; "));
    assertThat(found).isEqualTo(expected);
  }

  private static String said(Quotation one, AnnotatedArticle article) {
    String channel = one.channel() == null ? "-" : article.words(one.channel());
    return one.speakerName() + " via " + channel;
  }
}
