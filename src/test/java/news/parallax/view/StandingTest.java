package news.parallax.view;

import static news.parallax.view.SampleArticles.cite;
import static news.parallax.view.SampleArticles.line;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import news.parallax.annotation.Factuality.Certainty;
import news.parallax.article.Explanation;
import news.parallax.comparison.Fact;
import news.parallax.comparison.Origin;
import news.parallax.comparison.StoryReport;
import org.junit.jupiter.api.Test;

class StandingTest {
  private static final StoryReport REPORT = SampleReport.full().report();

  @Test
  void tellsCorroboratedFromSingleOrigin() {
    assertThat(REPORT.facts().stream().map(fact -> Standing.of(fact, REPORT)))
        .containsExactly(
            Standing.CORROBORATED,
            Standing.SINGLE_ORIGIN,
            Standing.DISPUTED,
            Standing.CORROBORATED);
    assertThat(Standing.facts(REPORT, Standing.SINGLE_ORIGIN))
        .containsExactly(REPORT.facts().get(1));
  }

  @Test
  void isDisputedWhereOneDeniesWhatAnotherStates() {
    assertThat(Standing.of(told(Certainty.CERTAIN, Certainty.DENIED), REPORT))
        .isEqualTo(Standing.DISPUTED);
    assertThat(Standing.of(told(Certainty.DENIED, Certainty.DENIED), REPORT))
        .isEqualTo(Standing.CORROBORATED);
  }

  @Test
  void isDisputedWhereSomebodyDeniesIt() {
    Fact told = told(Certainty.CERTAIN, Certainty.CERTAIN);
    Fact denied =
        new Fact(
            told.id(),
            told.text(),
            told.sentence(),
            told.reports(),
            told.origins(),
            told.independent(),
            told.sureness(),
            List.of(),
            List.of(cite("a2", "thick fog")),
            told.why());
    assertThat(Standing.of(told, REPORT)).isEqualTo(Standing.CORROBORATED);
    assertThat(Standing.of(denied, REPORT)).isEqualTo(Standing.DISPUTED);
  }

  @Test
  void findsOnlyRealConflictsOnTheWordsThemselves() {
    assertThat(Standing.conflictsOn(List.of(cite("a2", "within four hours")), REPORT))
        .containsExactly(REPORT.conflicts().getFirst());
    assertThat(Standing.conflictsOn(List.of(cite("a2", "about 200 people")), REPORT)).isEmpty();
    assertThat(Standing.conflictsOn(List.of(cite("a2", "thick fog")), REPORT)).isEmpty();
  }

  private static Fact told(Certainty one, Certainty other) {
    Origin first = REPORT.origins().getFirst();
    Origin second = REPORT.origins().getLast();
    return new Fact(
        "f-x",
        line("a1", "The Skua was built in 1998."),
        List.of(
            new Fact.Report(cite("a1", "built in 1998"), one, null, first),
            new Fact.Report(cite("a4", "Strand Lines cut"), other, null, second)),
        List.of(first, second),
        Explanation.of("sample", "made up"));
  }
}
