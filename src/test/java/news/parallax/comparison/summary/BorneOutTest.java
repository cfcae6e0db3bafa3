package news.parallax.comparison.summary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import news.parallax.annotation.Factuality.Certainty;
import news.parallax.article.Citation;
import news.parallax.article.Explanation;
import news.parallax.article.Span;
import news.parallax.comparison.Dossier;
import news.parallax.comparison.Fact;
import news.parallax.comparison.InventedStory;
import news.parallax.comparison.Line;
import news.parallax.comparison.Origin;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("models")
class BorneOutTest {
  private final Dossier dossier =
      InventedStory.of(
          "The ferry hit the pier after a night of fog and rain.",
          "A ferry struck a pier, and fog and rain had lain over the town all night.");
  private final CandidateSentence sentence = new CandidateSentence(dossier.articles().get(0), 0);

  @Test
  void aReportThatTellsAClauseIsNoReceiptForTheSentence() {
    assertThat(BorneOut.others(sentence, List.of(fact("The ferry hit the pier")))).isEmpty();
  }

  @Test
  void aReportThatTellsNearlyAllIs() {
    List<Fact> both = List.of(fact("The ferry hit the pier"), fact("after a night of fog"));
    assertThat(BorneOut.others(sentence, both)).containsExactly(cite(1, "A ferry struck a pier"));
  }

  private Fact fact(String words) {
    Explanation why = Explanation.of("invented", "for this test");
    Origin origin = new Origin("o1", Origin.Kind.OWN, "Outlet", List.of(), why);
    Citation own = cite(0, words);
    return new Fact(
        "f1",
        new Line(words, List.of(own)),
        List.of(
            new Fact.Report(own, Certainty.CERTAIN, null, origin),
            new Fact.Report(cite(1, "A ferry struck a pier"), Certainty.CERTAIN, null, origin)),
        List.of(origin),
        why);
  }

  private Citation cite(int article, String words) {
    String text = dossier.articles().get(article).article().text();
    int start = text.indexOf(words);
    return dossier.articles().get(article).cite(new Span(start, start + words.length()));
  }
}
