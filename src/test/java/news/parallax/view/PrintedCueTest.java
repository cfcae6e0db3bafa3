package news.parallax.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import news.parallax.annotation.Quotation;
import news.parallax.article.Citation;
import news.parallax.comparison.Dossier;
import news.parallax.comparison.StoryQuotation;
import news.parallax.comparison.Utterance;
import news.parallax.engine.ReportedStory;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each row: a report, and how a list shows what is said in it. */
@Tag("models")
class PrintedCueTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Ana Ruiz denied that the ferry leaks. | denied that the ferry leaks",
        "Ana Ruiz did not say whether the ferry leaks. | did not say whether the ferry leaks",
        "Ana Ruiz urged people not to board it. | urged people not to board it",
        "Ana Ruiz told the crew on Monday that the ferry leaks. | told the crew on Monday that the ferry leaks",
        "Nor did Ana Ruiz say that the ferry leaks. | Nor did Ana Ruiz say that the ferry leaks",
        "If Ana Ruiz says the ferry leaks, they will stay. | If Ana Ruiz says the ferry leaks",
        "No sailor said the ferry leaks. | No sailor said the ferry leaks",
        "The ferry was late, the crew said. | The ferry was late, the crew said",
        "The ferry was late, Ana Ruiz denied. | The ferry was late, Ana Ruiz denied",
        "The ferry leaks, according to the crew. | The ferry leaks, according to the crew",
        "Ana Ruiz called the ferry “a sieve”. | called the ferry “a sieve”",
        "Ana Ruiz denied being “a crook”. | denied being “a crook”",
        "Ana Ruiz never said “the ferry leaks”. | never said “the ferry leaks”",
        "“The ferry leaks,” Ana Ruiz said. | “The ferry leaks”",
        "“Does the ferry leak?” Ana Ruiz asked. | “Does the ferry leak?”",
        "Ana Ruiz: “The ferry leaks.” | “The ferry leaks.”",
      })
  void showsTheCueAsItIsPrinted(String text, String shown) {
    Dossier dossier = ReportedStory.of(text);
    List<Quotation> quotations = dossier.articles().getFirst().quotations();
    Quotation last = quotations.getLast();
    Citation passage = dossier.articles().getFirst().article().cite(last.span());
    Utterance.Wording wording =
        new Utterance.Wording(
            new StoryQuotation("q-1", passage.article(), last, null, null, null),
            passage,
            Utterance.Relation.VERBATIM);
    String words = SaidWords.quoted(wording, SaidWords.of(passage, dossier));
    assertThat(PrintedCue.of(wording, dossier).around(words)).isEqualTo(shown);
  }
}
