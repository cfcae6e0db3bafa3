package news.parallax.comparison.quote;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.stream.Collectors;
import news.parallax.annotation.Quotation;
import news.parallax.comparison.Dossier;
import news.parallax.comparison.Utterance;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each expectation is one utterance: its rule, then a wording a line with its relation. */
@Tag("models")
class QuoteComparerTest {
  /** Two reports, a slash between them; what joins their words, or "apart". */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "the same words in other marks    | “We will mend the bridge,” Ana Ruiz said. / 'We will mend the bridge,' said Ana Ruiz. | verbatim",
        "a part of them                   | “We will mend the bridge and the road,” Ana Ruiz said. / Ana Ruiz promised to “mend the bridge”. | trimmed",
        "two parts put together           | “We will mend the old bridge, God willing, before the first winter storms arrive,” Ana Ruiz said. / “We will mend the old bridge before the first winter storms arrive,” Ana Ruiz said. | spliced",
        "another translation              | “Our towns were always good neighbours and will stay so,” Ana Ruiz said. / “The towns have always been good neighbours, and will remain so,” Ana Ruiz said. | variant",
        "a translation in freer words     | “I beg the families for forgiveness,” Ana Ruiz said. / “I ask the families to forgive me,” Ana Ruiz said. | variant",
        "reported without marks           | “I will rebuild the harbour bridge before winter,” Ana Ruiz said. / Ana Ruiz said that she would rebuild the harbour bridge before the winter. | variant",
        "denied without marks             | “No rubber bullets were fired at the crowd,” Ana Ruiz said. / Ana Ruiz denied that rubber bullets were fired at the crowd. | paraphrase",
        "denied by who said it            | “Rubber bullets were fired at the crowd,” Ana Ruiz said. / Ana Ruiz denied that rubber bullets were fired at the crowd. | apart",
        "denied twice                     | Ana Ruiz denied that rubber bullets were fired at the crowd. / Ana Ruiz has denied that rubber bullets were fired at the crowd. | verbatim",
        "asked and said                   | “The old bridge will close in May,” Ana Ruiz said. / Ana Ruiz asked whether the old bridge will close in May. | apart",
        "left unsaid and said             | Ana Ruiz said the old bridge will close in May. / Ana Ruiz did not say the old bridge will close in May. | apart",
        "ordered and said                 | Ana Ruiz urged the crew to leave the old ferry tonight. / “The crew is to leave the old ferry tonight,” Ana Ruiz said. | apart",
        "unmarked as the outlet's own     | “The ferry will sail again on the first morning of spring,” Ana Ruiz said. / Trade is slow. The ferry will sail again on the first morning of spring. | trimmed",
        "one speaker unnamed, long        | “We will mend the old bridge before winter,” Ana Ruiz said. / “We will mend the old bridge before winter,” the statement said. | verbatim",
        "two persons                      | “The bridge will open in May,” Ana Ruiz said. / “The bridge will open in May,” Peter Okoye said. | apart",
        "two relatives                    | “The bridge will open in May,” Ana Ruiz said. / “The bridge will open in May,” Tomas Ruiz said. | apart",
        "two days                         | “The bridge will open in May,” Ana Ruiz said on Monday. / “The bridge will open in May,” Ana Ruiz said on Friday. | apart",
        "the contrary                     | “We will close the old bridge in May,” Ana Ruiz said. / “We will not close the old bridge in May,” Ana Ruiz said. | apart",
        "another number                   | “We treated 5 people for burns in the tent,” Ana Ruiz said. / “We treated 8 people for burns in the tent,” Ana Ruiz said. | apart",
        "one subject, two remarks         | “A safe border is vital to the valley and its farms,” Ana Ruiz said. / “I will close the border within a year of taking office,” Ana Ruiz said. | apart",
        "a short phrase, one unnamed      | “It was terrible,” Ana Ruiz said. / “It was terrible,” a neighbour said. | apart",
      })
  void tellsOneUtteranceFromTwo(String phenomenon, String reports, String relation) {
    QuotedReports read = QuotedReports.of(reports.split(" / "));
    String found =
        read.ledger().utterances().stream()
            .map(one -> name(one.relation()))
            .collect(Collectors.joining(", "));
    assertThat(found.isEmpty() ? "apart" : found).as(phenomenon).isEqualTo(relation);
  }

  @Test
  void givesEachWordingItsOwnRelation() {
    assertThat(
            utterances(
                "“It is a wonderful golden bridge and it is ours,” Ana Ruiz said.",
                "Ana Ruiz praised “a wonderful golden bridge” on Monday.",
                "“It is a wonderful golden bridge, and it is ours!” said Ana Ruiz."))
        .isEqualTo(
            """
            same-words-trimmed: one speaker, one wording is part of the other
              verbatim: It is a wonderful golden bridge and it is ours,
              trimmed: a wonderful golden bridge
              verbatim: It is a wonderful golden bridge, and it is ours!\
            """);
  }

  @Test
  void putsUnmarkedWordsLastWithoutAQuotation() {
    QuotedReports reports =
        QuotedReports.of(
            "The ferry will sail again on the first morning of spring.",
            "“The ferry will sail again on the first morning of spring,” Ana Ruiz said.");
    Utterance utterance = reports.ledger().utterances().getFirst();
    assertThat(utterance.quotations()).hasSize(1);
    assertThat(utterance.wordings().getLast().quotation()).isNull();
    assertThat(utterance.wordings().getLast().passage().article().value()).isEqualTo("a1");
  }

  @Test
  void listsMarkedWordsOnceAndNotAgainWithTheClauseAroundThem() {
    assertThat(
            QuotedReports.of(
                    "Ana Ruiz said the bridge was “a wonderful golden gift to the old town”.")
                .ledger()
                .quotations())
        .extracting(one -> one.quotation().mode())
        .containsExactly(Quotation.Mode.MIXED);
  }

  @Test
  void keepsAClauseThatSaysMoreThanTheMarkedWordsInIt() {
    assertThat(
            QuotedReports.of(
                    "Ana Ruiz said the “golden” bridge would open in May and close again in June.")
                .ledger()
                .quotations())
        .extracting(one -> one.quotation().mode())
        .containsExactly(Quotation.Mode.INDIRECT, Quotation.Mode.MIXED);
  }

  @Test
  void marksAddedDroppedAndChangedWords() {
    Collation collation =
        Collation.of(
            "“We will soon open the old bridge in May,”",
            "we will open the New bridge in early May.");
    assertThat(
            collation.runs().stream()
                .map(run -> "%s %s/%s".formatted(name(run.change()), run.words(), run.instead()))
                .collect(Collectors.joining("\n")))
        .isEqualTo(
            """
            kept we will/
            dropped soon/
            kept open the/
            changed New/old
            kept bridge in/
            added early/
            kept May./\
            """);
  }

  private static String name(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  private static String utterances(String... texts) {
    QuotedReports reports = QuotedReports.of(texts);
    return reports.ledger().utterances().stream()
        .map(one -> text(one, reports.dossier()))
        .collect(Collectors.joining("\n"));
  }

  private static String text(Utterance one, Dossier dossier) {
    String wordings =
        one.wordings().stream()
            .map(it -> "\n  " + name(it.relation()) + ": " + dossier.words(it.passage()))
            .collect(Collectors.joining());
    return one.why().rule() + ": " + one.why().because() + wordings;
  }
}
