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

/**
 * Each row: a phenomenon, a text, and for its marked words, those within others too, who said them
 * and through whom they came; "-" for nobody named.
 */
@Tag("models")
class InnerQuotationsTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '#',
      value = {
        "a retort           | “I told him, ‘Go home,’ and he said, ‘Make me,’” Ana Ruiz recalled. | Ana Ruiz; Ana Ruiz; - via Ana Ruiz",
        "marks the other way | ‘I told him, “Go home”, and he said, “Make me”,’ Ana Ruiz recalled. | Ana Ruiz; Ana Ruiz; - via Ana Ruiz",
        "one without a name | “My mother said, ‘Never sell the ferry’, and I never did,” said Peter Okoye. | Peter Okoye; My mother via Peter Okoye",
        "whom it names      | “When I asked Okoye about it, he said, ‘Trust me,’” Ana Ruiz told the crew. | Ana Ruiz; Okoye via Ana Ruiz",
        "by name            | “Okoye looked at me and said, ‘You are fired,’ and I said, ‘Fine,’” Ana Ruiz told the court. | Ana Ruiz; Okoye via Ana Ruiz; Ana Ruiz",
        "in the next words  | “The guard shouted ‘Get out’ and we ran,” said Tomas Vargas. “‘Never again,’ I told my wife.” | Tomas Vargas; The guard via Tomas Vargas; Tomas Vargas; Tomas Vargas",
        "an outer unknown   | “He asked me, ‘Are you afraid?’ I was not.” | -; -",
        "what one is called | “They call me ‘the iron lady’,” Ana Ruiz said. | Ana Ruiz",
        "a mere word        | ‘He was a “good” man,’ Ana Ruiz said. | Ana Ruiz",
        "a told story       | Ana Ruiz recalled that her mother answered “over my dead body”. | her mother",
      })
  void givesInnerWordsToWhomTheInnerVerbNames(String phenomenon, String text, String speakers) {
    AnnotatedArticle article =
        new ArticleAnnotator(EnglishModels.tagger()).annotate(InventedArticle.of(text));
    String found =
        article.quotations().stream()
            .filter(one -> one.mode() != Quotation.Mode.INDIRECT)
            .map(one -> said(one, article))
            .collect(Collectors.joining("; "));
    assertThat(found).as(phenomenon).isEqualTo(speakers);
  }

  private static String said(Quotation one, AnnotatedArticle article) {
    String name = one.speakerName() == null ? "-" : one.speakerName();
    return one.channel() == null ? name : name + " via " + article.words(one.channel());
  }
}
