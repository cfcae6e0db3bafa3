package news.parallax.view.json.receipt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Collectors;
import news.parallax.view.SampleReport;
import news.parallax.view.json.JsonQuotes;
import news.parallax.view.json.JsonView;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TamperingTest {
  private static final String JSON = JsonView.of(SampleReport.full(), SampleReport.PROVENANCE);

  private static String broken(String json) {
    return ReceiptVerifier.verify(RecordedReport.parse(json), SampleReport.articles()).stream()
        .map(one -> one.fault() + " " + one.path() + ": " + one.message())
        .collect(Collectors.joining("\n"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          /facts/0/text | "It sank." | TEXT_DIFFERS /facts/0/text: the report says “It sank.”, its receipt “The
          /facts/0/outlets | 4 | COUNT_DIFFERS /facts/0/outlets: the report says 4, but 3 outlets tell it
          /facts/0/origins | 3 | COUNT_DIFFERS /facts/0/origins: the report says 3, but 2 origins are named
          /facts/0/originIds/0 | "o-a0" | COUNT_DIFFERS /facts/0/originIds: the report says [o-12, o-a0], its reports have [o-12, o-5d]
          /facts/1/reports/0/attributedTo | "Elvis" | TEXT_DIFFERS /facts/1/reports/0/attributedTo: no article names “Elvis”
          /conflicts/0/positions/0/reading | "within a day" | TEXT_DIFFERS /conflicts/0/positions/0/reading: the report says “within a day”, its receipt “within three hours” and “three hours”
          /conflicts/0/positions/0/origins/0 | "o-9" | REFERENCE_UNKNOWN /conflicts/0/positions/0/origins/0: “o-9” stands not among the origins
          /conflicts/0/oneOrigin | true | COUNT_DIFFERS /conflicts/0/oneOrigin: the report says true, its sides have 3
          /conflicts/0/verdict | "lie" | VALUE_UNKNOWN /conflicts/0/verdict: "lie" is no value of a report: ["conflict"
          /conflicts/0/positions/1 | | PART_MISSING /conflicts/0/positions: the report has 1 here and needs 2
          /conflicts | | PART_MISSING /conflicts: the report has no “conflicts” here: it was taken out
          /facts/0/why | | PART_MISSING /facts/0/why: the report has no “why” here: it was taken out
          /quotations/0/speaker | "e-04" | SPEAKER_DIFFERS /quotations/0/speakerName: the report says “Ines Halloran”, but its entity is called “Strand Lines”
          /quotations/0/speakerName | "Elvis" | SPEAKER_DIFFERS /quotations/0/speakerName: the report says “Elvis”, but its entity is called “Ines Halloran”
          /utterances/0/speakerName | "Skua" | SPEAKER_DIFFERS /utterances/0/speaker: the report says “Skua”, but its quotations are by Ines Halloran
          /quotations/0/namedBy | {"article":"a1","start":0,"end":5,"text":"Ferry"} | SPEAKER_DIFFERS /quotations/0/namedBy: the report says “Ines Halloran”, but no quotation at that place is theirs
          /framing/0/aboutName | "Elvis" | SPEAKER_DIFFERS /framing/0/aboutName: the report says “Elvis”, but its entity is called
          /summary/0/text | "Nobody was hurt." | TEXT_DIFFERS /summary/0/text: the report says “Nobody was hurt.”, its receipt
          /questions/0/text | "Is “Elvis” right?" | TEXT_DIFFERS /questions/0/text: the report says “Elvis”, its receipt “ran aground”
          /entities/0/name | "Elvis" | TEXT_DIFFERS /entities/0/name: the report says “Elvis”, its receipt “Ines Halloran” or “Halloran”
          /entities/0/roles/0/text | "admiral" | TEXT_DIFFERS /entities/0/roles/0/text: the report says “admiral”, its receipt “coastguard commander”
          /articles/1/outlet | "The Times" | ARTICLE_DIFFERS /articles/1/outlet: the report says "The Times", “reports/a2.txt” "North Coast Post"
          /articles/1/published | "2030-01-01" | ARTICLE_DIFFERS /articles/1/published: the report says "2030-01-01", “reports/a2.txt” "2031-03-06"
          /articles/0/furniture | [{"start":1,"end":9999,"kind":"credit"}] | OFFSET_OUTSIDE /articles/0/furniture/0: [1, 9999) is no stretch of a text of 478
          /story/firstPublished | "2030-01-01" | TEXT_DIFFERS /story/firstPublished: the report says "2030-01-01", its articles 2031-03-05T07:30:00Z
          /lineage/most | 7 | COUNT_DIFFERS /lineage/most: the report says 7, but 3 origins are listed
          /lineage/least | -1 | COUNT_DIFFERS /lineage/least: the report says -1, but 3 are the most
          """)
  void namesWhatWasChangedByHand(String pointer, String value, String line) {
    String json = TamperedReport.of(JSON, pointer, value == null ? "" : value);
    assertThat(broken(json)).contains(line);
  }

  @Test
  void namesTheEntityThatTheSourceMeans() {
    String entity = TamperedReport.of(JSON, "/quotations/3/speaker", "\"e-04\"");
    String named = TamperedReport.of(entity, "/quotations/3/speakerName", "\"Strand Lines\"");
    assertThat(broken(named))
        .contains(
            "SPEAKER_DIFFERS /quotations/3/speaker: the report says “Strand Lines”, but the words"
                + " that name the speaker, “Halloran”, mean Ines"
                + " Halloran");
  }

  @Test
  void findsAnArticleByItsHashWhereverItLies() {
    String moved = TamperedReport.of(JSON, "/articles/0/source", "\"elsewhere/a1.txt\"");
    assertThat(broken(moved)).isEmpty();
  }

  @Test
  void holdsTheNamesOfALedgerToo() {
    String ledger = JsonQuotes.of(List.of(SampleReport.quoted()), SampleReport.PROVENANCE);
    String named = TamperedReport.of(ledger, "/stories/0/speakers/0/name", "\"Elvis\"");
    assertThat(broken(named))
        .isEqualTo(
            "SPEAKER_DIFFERS /stories/0/speakers/0/name: the report says “Elvis”, but no article"
                + " names them");
  }

  @Test
  void refusesAKeyGivenTwice() {
    String twice = JSON.replaceFirst("\"facts\":", "\"facts\": [], \"facts\":");
    assertThatThrownBy(() -> RecordedReport.parse(twice))
        .hasMessageContaining("this is not JSON: Duplicate");
  }
}
