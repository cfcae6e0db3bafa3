package news.parallax.comparison.quote;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.stream.Collectors;
import news.parallax.annotation.Quotation;
import news.parallax.comparison.Dossier;
import news.parallax.comparison.Utterance;
import org.junit.jupiter.api.Test;

/** Each expectation is one utterance: relation, speaker, rule, then a passage a line. */
class QuoteComparerTest {
  @Test
  void joinsTranslationsOfOneSentence() {
    assertThat(
            utterances(
                "“Our towns were always good neighbours and will stay so,” Ana Ruiz said.",
                "Ana Ruiz said: “The towns have always been good neighbours, and will remain so.”"))
        .isEqualTo(
            """
            variant Ana Ruiz same-words-variant
              Our towns were always good neighbours and will stay so,
              The towns have always been good neighbours, and will remain so.\
            """);
  }

  @Test
  void joinsAFragmentWithTheWholeItComesFrom() {
    assertThat(
            utterances(
                "Ana Ruiz praised “a wonderful golden bridge” on Monday.",
                "“It is a wonderful golden bridge and it is ours,” Ana Ruiz said."))
        .isEqualTo(
            """
            trimmed Ana Ruiz same-words-trimmed
              a wonderful golden bridge
              It is a wonderful golden bridge and it is ours,\
            """);
  }

  @Test
  void listsMarkedWordsOnceAndNotAgainWithTheClauseAroundThem() {
    Dossier dossier =
        dossier("Ana Ruiz said the bridge was “a wonderful golden gift to the old town”.");
    assertThat(QuoteComparer.ledger(dossier).quotations())
        .extracting(one -> one.quotation().mode())
        .containsExactly(Quotation.Mode.MIXED);
  }

  @Test
  void keepsAClauseThatSaysMoreThanTheMarkedWordsInIt() {
    Dossier dossier =
        dossier("Ana Ruiz said the “golden” bridge would open in May and close again in June.");
    assertThat(QuoteComparer.ledger(dossier).quotations())
        .extracting(one -> one.quotation().mode())
        .containsExactly(Quotation.Mode.INDIRECT, Quotation.Mode.MIXED);
  }

  @Test
  void keepsTwoSpeakersApart() {
    assertThat(
            utterances(
                "“The bridge will open in May,” Ana Ruiz said.",
                "“The bridge will open in May,” Peter Okoye said."))
        .isEqualTo("");
  }

  @Test
  void marksAddedDroppedAndChangedWords() {
    Collation collation =
        Collation.of(
            "“We will soon open the old bridge in May,”", "we will open the New bridge in early May.");
    assertThat(
            collation.runs().stream()
                .map(run -> (run.change() + " " + run.words() + "/" + run.instead()).toLowerCase(Locale.ROOT))
                .collect(Collectors.joining("\n")))
        .isEqualTo(
            """
            kept we will/
            dropped soon/
            kept open the/
            changed new/old
            kept bridge in/
            added early/
            kept may./\
            """);
  }

  private static String utterances(String... texts) {
    Dossier dossier = dossier(texts);
    return QuoteComparer.ledger(dossier).utterances().stream()
        .map(one -> text(one, dossier))
        .collect(Collectors.joining("\n"));
  }

  private static String text(Utterance one, Dossier dossier) {
    String passages =
        one.passages().stream().map(dossier::words).collect(Collectors.joining("\n  ", "\n  ", ""));
    return one.relation().name().toLowerCase(Locale.ROOT)
        + " "
        + one.quotations().getFirst().speakerName()
        + " "
        + one.why().rule()
        + passages;
  }

  private static Dossier dossier(String... texts) {
    return QuotedReports.of(texts).dossier();
  }
}
