package news.parallax.view;

import static news.parallax.view.SampleArticles.cite;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import news.parallax.annotation.Quotation;
import news.parallax.article.Citation;
import news.parallax.article.Explanation;
import news.parallax.comparison.ComparedStory;
import news.parallax.comparison.Conflict;
import news.parallax.comparison.Framing;
import news.parallax.comparison.InventedQuotation;
import news.parallax.comparison.Origin;
import news.parallax.comparison.StoryQuotation;
import news.parallax.comparison.Utterance;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class WordingTest {
  private static final ComparedStory STORY = SampleReport.full();

  @Test
  void countsInSingularAndPlural() {
    assertThat(Wording.count(1, "article")).isEqualTo("1 article");
    assertThat(Wording.count(0, "article")).isEqualTo("0 articles");
  }

  @Test
  void writesConstantsForReadersAndForTables() {
    assertThat(Wording.words(Conflict.Verdict.DIFFERENT_REFERENT)).isEqualTo("different referent");
    assertThat(Wording.key(Framing.Device.LOADED_WORD)).isEqualTo("loaded-word");
  }

  @Test
  void roundsSharesToThreePlaces() {
    assertThat(Wording.rounded(2 / 3.0)).isEqualTo(0.667);
  }

  @Test
  void namesEachOutletOnce() {
    assertThat(
            Wording.outlets(
                List.of(cite("a2", "police"), cite("a2", "thick fog"), cite("a1", "1998")),
                STORY.dossier()))
        .isEqualTo("North Coast Post, Harbour Gazette");
  }

  @Test
  void saysHowEachPlaceGivesTheWords() {
    assertThat(
            STORY.report().ledger().quotations().stream()
                .map(one -> Wording.manner(wording(one), STORY.dossier())))
        .containsExactly("direct", "partly quoted", "direct", "reported", "in marks");
    assertThat(
            Wording.manner(
                new Utterance.Wording(
                    null, cite("a1", "three hours"), Utterance.Relation.PARAPHRASE),
                STORY.dossier()))
        .isEqualTo("unmarked, as its own words");
  }

  @Test
  void saysWhyNobodyIsNamed() {
    assertThat(Wording.manner(wording(unnamed(null)), STORY.dossier()))
        .isEqualTo("direct; nobody is said to have said it");
    assertThat(
            Wording.manner(wording(unnamed(cite("a1", "All 214 people aboard"))), STORY.dossier()))
        .isEqualTo("direct; whom “All 214 people aboard” means is not clear");
  }

  private static StoryQuotation unnamed(@Nullable Citation source) {
    Citation place = cite("a1", "ran aground");
    Quotation quotation =
        InventedQuotation.of(
            place.span(),
            place.span(),
            source == null ? null : source.span(),
            Explanation.of("no-source", "nobody is said to have said it"));
    return new StoryQuotation("q-1", place.article(), quotation, null, null, null);
  }

  private static Utterance.Wording wording(StoryQuotation quoted) {
    return new Utterance.Wording(quoted, quoted.citation(), Utterance.Relation.VERBATIM);
  }

  @Test
  void boundsTheOriginsWhereSomeMayBeOne() {
    assertThat(Wording.weight(4, STORY.report()))
        .isEqualTo("4 articles = at least 2, at most 3 independent origins");
    assertThat(Wording.weight(4, SampleReport.empty().report())).isEqualTo("4 articles");
    assertThat(Wording.weight(STORY.report().facts().getFirst(), STORY.dossier()))
        .isEqualTo("3 outlets, 2 origins");
  }

  @Test
  void saysHowSureAnOriginIsUnlessItIsAnOutletsOwn() {
    assertThat(STORY.report().origins().stream().map(Wording::standing))
        .containsExactly("own reporting", "news agency, certain", "own reporting");
    assertThat(Wording.words(Origin.Kind.STATEMENT)).isEqualTo("statement");
    assertThat(Wording.words(Origin.Kind.SHARED)).isEqualTo("shared text");
  }
}
