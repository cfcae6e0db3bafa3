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

/** Each row: a phenomenon, a text, and who is listed with which reported words; "-" for nothing. */
@Tag("models")
class ReportedExtentTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "until now              | Until now, Ana Ruiz said, nobody had sailed. | Ana Ruiz: Until now, Ana Ruiz said, nobody had sailed",
        "without a clause       | Without money, Ana Ruiz said, the ferry will sink. | Ana Ruiz: Without money, Ana Ruiz said, the ferry will sink",
        "until with a clause    | Until the ferry is safe, Ana Ruiz said, nobody should sail. | Ana Ruiz: Until the ferry is safe, Ana Ruiz said, nobody should sail",
        "a mere opener          | In addition, Ana Ruiz said, the ferry is old. | Ana Ruiz: the ferry is old",
        "asked by reporters     | Asked by reporters about the ferry, Ana Ruiz left. | -",
        "was asked by reporters | Ana Ruiz was asked by reporters about the ferry. | -",
        "inside a claim         | Peter Okoye denied Ana Ruiz’s claim that pilots told her of the leak. | Peter Okoye: that pilots told her of the leak; Ana Ruiz: that pilots told her of the leak",
        "a body as a heading    | The White House: a sad place to be this week, with nobody left. | -",
        "a noun and a clause    | Traders sold out after a jobs report that showed the ferry lost money. | -",
        "a plea                 | Tom Vargas pleaded guilty to lying to the police about the ferry. | -",
        "shares of a poll       | Another 30 percent said they did not sail. | -",
        "a noun before a verb   | The jobs report could be a victory. | -",
        "marks, then an act    | Sailors chanting “Ruiz must go” blocked the bay. | -",
        "marks, then another   | Sailors shouted “It is late now” and the captain left. | -",
        "according to, and more | The boy was shy, according to Ana Ruiz, and he grew to love the sea. | Ana Ruiz: The boy was shy",
        "according to, but     | The ferry was old, according to Ana Ruiz, a sailor, but the crew stayed. | Ana Ruiz: The ferry was old",
        "according to, within  | The ferry, according to Ana Ruiz, will sail in May, and the road was closed. | Ana Ruiz: The ferry, according to Ana Ruiz, will sail in May",
        "a chant is no verb    | The chant went on for hours. | -",
        "an apposition         | Ana Ruiz said her mate, Peter Okoye Sr., had left. | Ana Ruiz: her mate, Peter Okoye Sr., had left",
        "what a thing is       | Ana Ruiz said the ferry, an old ship, was lost. | Ana Ruiz: the ferry, an old ship, was lost",
        "an age                | Ana Ruiz said Peter Okoye III, 40, was asleep. | Ana Ruiz: Peter Okoye III, 40, was asleep",
        "according to two      | According to Ana Ruiz, a sailor, and two cooks, the ferry sank. | Ana Ruiz: the ferry sank",
        "according to one      | According to Ana Ruiz, her mate, and Peter Okoye sold the ferry. | Ana Ruiz: her mate, and Peter Okoye sold the ferry",
        "whose aside is subject | According to the report, Okoye, her mate, sold the ferry and fled. | the report: Okoye, her mate, sold the ferry and fled",
        "two who did not       | Ana Ruiz said neither the mate nor the cook had slept. | Ana Ruiz: neither the mate nor the cook had slept",
        "an aside in dashes    | Ana Ruiz said the port – which owns the ferry – would sell it. | Ana Ruiz: the port – which owns the ferry – would sell it",
        "a would behind an aside | Ana Ruiz said the port would, if asked, sell the ferry. | Ana Ruiz: the port would, if asked, sell the ferry",
        "accused by, of        | Accused by Ana Ruiz of “theft”, Peter Okoye left. | -",
        "written by, said      | A report written by Ana Ruiz said the ferry was old. | Ana Ruiz: the ferry was old",
        "a thing and an act    | Ana Ruiz praised the mate, Peter Okoye, and left. | -",
        "a body that says       | The White House: Nobody will sail this week. | White House: Nobody will sail this week",
      })
  void listsWhatIsSaid(String phenomenon, String text, String listed) {
    AnnotatedArticle article =
        new ArticleAnnotator(EnglishModels.tagger()).annotate(InventedArticle.of(text));
    String found =
        article.quotations().stream()
            .filter(one -> one.mode() == Quotation.Mode.INDIRECT)
            .map(one -> one.speakerName() + ": " + article.words(one.content()))
            .collect(Collectors.joining("; "));
    assertThat(found.isEmpty() ? "-" : found).as(phenomenon).isEqualTo(listed);
  }
}
