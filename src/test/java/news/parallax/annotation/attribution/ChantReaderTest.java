package news.parallax.annotation.attribution;

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

/** Each row: a phenomenon, a text, and who calls out its marked words; "-" for nobody named. */
@Tag("models")
class ChantReaderTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "a crowd chants         | “We love you, Ruiz!” the crowd chanted as Ana Ruiz came aboard. | the crowd",
        "supporters shout       | Ana Ruiz waved. “Four more years!” supporters shouted. | supporters",
        "a choir sings          | “Okoye, we are with you,” sang the choir. | the choir",
        "chants ring out        | Ana Ruiz spoke. Chants of “Sail home, Okoye” rang out when she named Peter Okoye. | -",
        "to chants              | Ana Ruiz came aboard to chants of “Stay with us”. | -",
        "met with two cries     | Ana Ruiz was met with cries of “thief” and “go home”. | -, -",
        "inside a sentence said | Ana Ruiz said there were shouts of “thief” at the gate. | -",
        "drawing shouts         | Ana Ruiz refused to go, drawing boos and shouts of “Go now” from the crew. | the crew",
        "by a union             | A chorus of boos and chants of “Resign!” by union members greeted Peter Okoye. | union members",
        "from a place           | Peter Okoye was led away to jeers of “thief” from the public gallery. | -",
        "broke into             | The crowd broke into chants of “We want Ruiz”. | The crowd",
        "erupted in a chorus    | The students erupted in a chorus of “Go home, Okoye”. | The students",
        "led in chants          | Ana Ruiz led the crowd in chants of “Not one more”. | the crowd",
        "somebody’s cry         | Ana Ruiz answered the heckler’s cry of “Sit down!” with a laugh. | the heckler",
        "marks first            | “Lock him up” chants filled the bay as Ana Ruiz spoke of Peter Okoye. | -",
        "came the cry           | Ana Ruiz rose. “We want Okoye!” came the cry from the terraces. | -",
        "rings through          | Ana Ruiz spoke first. “Send her back!” rang through the hall. | -",
        "no chant               | Ana Ruiz spoke of “late” ferries. The call of the sea is “golden”, she said. | Ana Ruiz, Ana Ruiz",
      })
  void givesWhatIsCalledOutToWhoCalls(String phenomenon, String text, String callers) {
    AnnotatedArticle article =
        new ArticleAnnotator(EnglishModels.tagger()).annotate(InventedArticle.of(text));
    String found =
        article.quotations().stream()
            .filter(one -> one.mode() != Quotation.Mode.INDIRECT)
            .map(one -> one.speakerName() == null ? "-" : one.speakerName())
            .collect(Collectors.joining(", "));
    assertThat(found).as(phenomenon).isEqualTo(callers);
  }
}
