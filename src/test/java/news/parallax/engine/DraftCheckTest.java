package news.parallax.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import news.parallax.EnglishModels;
import news.parallax.article.Article;
import news.parallax.article.Outlet;
import news.parallax.comparison.Dossier;
import news.parallax.comparison.draft.DraftCheck;
import news.parallax.comparison.draft.Flaw;
import news.parallax.comparison.draft.SentenceCheck;
import news.parallax.source.text.PlainLines;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A draft through all steps: its verdicts, and each flaw with the words it rests on. */
@Tag("models")
class DraftCheckTest {
  private static final String HERALD =
      """
      The ferry Corvina sank off Port Sellin on Monday, killing four people.
      Mayor Ellen Marsh praised Captain Rolf Dunn for his calm.
      “We rang the bell until the deck was gone,” said Captain Rolf Dunn.
      “The harbour will stay open,” Marsh said.
      The owner, Brant Lines, denied that the engine had failed before.
      """;

  private static final String POST =
      """
      A ferry sank near Port Sellin on Monday and six people were killed.
      Divers searched the wreck for nine hours.
      “The harbour will stay open, whatever it costs,” Mayor Ellen Marsh said.
      """;

  private static final Comparer COMPARER =
      new Comparer(
          Models.of(
              new ArticleAnnotator(EnglishModels.tagger()),
              EnglishModels.embedder(),
              EnglishModels.judge(),
              EnglishModels.points()),
          ResultCache.NONE);

  private static Article article(String outlet, String text) {
    return PlainLines.article(outlet, new Outlet(outlet, outlet, null), text, null);
  }

  private static String check(String draft) {
    DraftCheck check =
        COMPARER.check(
            article("draft", draft), List.of(article("herald", HERALD), article("post", POST)));
    return check.sentences().stream()
        .map(one -> line(one, check.dossier()))
        .collect(Collectors.joining("\n"));
  }

  private static String line(SentenceCheck sentence, Dossier dossier) {
    return sentence.flaws().stream()
        .map(flaw -> flaw(flaw, dossier))
        .collect(Collectors.joining("", sentence.verdict().toString(), ""));
  }

  private static String flaw(Flaw flaw, Dossier dossier) {
    String there =
        flaw.receipts().stream()
            .map(one -> " <> " + dossier.words(one))
            .collect(Collectors.joining());
    return "\n  %s %s%s".formatted(flaw.why().rule(), dossier.words(flaw.words()), there);
  }

  @Test
  void supportsWhatAReportTells() {
    assertThat(check("Divers searched the wreck for nine hours.")).isEqualTo("SUPPORTED");
  }

  @Test
  void saysWhereReportsDifferAmongThemselves() {
    assertThat(check("Six people were killed when a ferry sank near Port Sellin on Monday."))
        .isEqualTo(
            """
            SUPPORTED
              reports-differ Six <> four\
            """);
  }

  @Test
  void contradictsANumberThatNoReportGives() {
    assertThat(check("Divers searched the wreck for thirty hours."))
        .isEqualTo(
            """
            CONTRADICTED
              other-value thirty hours <> nine hours\
            """);
  }

  @Test
  void findsAQuotationThatWasAltered() {
    assertThat(check("“The harbour will stay shut,” Marsh said."))
        .isEqualTo(
            """
            CONTRADICTED
              quotation-altered “The harbour will stay shut,” <> The harbour will stay open
              opposite-word shut <> stay\
            """);
  }

  @Test
  void letsAQuotationBeCutWhereItSaysSo() {
    assertThat(check("“The harbour … whatever it costs,” Marsh said.")).doesNotContain("quotation");
  }

  @Test
  void findsWordsGivenToAnother() {
    assertThat(check("“We rang the bell until the deck was gone,” said Mayor Ellen Marsh."))
        .isEqualTo(
            """
            ALTERED
              other-speaker “We rang the bell until the deck was gone,” <> We rang the bell until the deck was gone\
            """);
  }

  @Test
  void findsADenialTurnedRound() {
    assertThat(check("Brant Lines confirmed that the engine had failed before."))
        .isEqualTo(
            """
            CONTRADICTED
              reports-differ confirmed <> denied\
            """);
  }

  @Test
  void findsDoerAndObjectSwapped() {
    assertThat(check("Captain Rolf Dunn praised Mayor Ellen Marsh for his calm."))
        .isEqualTo(
            """
            CONTRADICTED
              swapped-parties Captain Rolf Dunn praised Mayor Ellen Marsh for his calm <> Mayor Ellen Marsh praised Captain Rolf Dunn for his calm\
            """);
  }

  @Test
  void namesWhatNoReportPrints() {
    assertThat(check("Governor Paul Denby came to Port Sellin in 1987."))
        .isEqualTo(
            """
            NOT_FOUND
              name-not-printed Governor Paul Denby
              word-not-borne-out came
              value-not-printed 1987\
            """);
  }
}
