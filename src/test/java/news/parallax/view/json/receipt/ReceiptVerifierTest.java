package news.parallax.view.json.receipt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Collectors;
import news.parallax.article.Article;
import news.parallax.view.SampleReport;
import news.parallax.view.json.JsonQuotes;
import news.parallax.view.json.JsonView;
import org.junit.jupiter.api.Test;

class ReceiptVerifierTest {
  private static final String JSON = JsonView.of(SampleReport.full(), SampleReport.PROVENANCE);

  private static String broken(String json, List<Article> articles) {
    return ReceiptVerifier.verify(RecordedReport.parse(json), articles).stream()
        .map(one -> one.fault() + " " + one.path() + ": " + one.message())
        .collect(Collectors.joining("\n"));
  }

  @Test
  void findsNothingWrongWithWhatWasPrinted() {
    assertThat(broken(JSON, SampleReport.articles())).isEmpty();
  }

  @Test
  void readsSeveralReports() {
    String several =
        JsonView.of(List.of(SampleReport.full(), SampleReport.empty()), SampleReport.PROVENANCE);
    assertThat(broken(several, SampleReport.articles())).isEmpty();
    assertThat(
            broken(
                several.replace("\"text\":\"Monday night\"", "\"text\":\"Sunday\""),
                SampleReport.articles()))
        .startsWith("WORDS_DIFFER /reports/0/timeline/3/anchor");
  }

  @Test
  void tellsChangedWords() {
    String changed = JSON.replace("\"text\":\"coastguard commander\"}", "\"text\":\"admiral\"}");
    assertThat(broken(changed, SampleReport.articles()))
        .isEqualTo(
            """
            WORDS_DIFFER /entities/0/roles/0/citation: \
            the report says “admiral”, the article “coastguard commander”\
            """);
  }

  @Test
  void tellsOffsetsOutsideTheText() {
    String outside =
        JSON.replaceFirst("\"end\":\\d+,\"text\":\"Monday night\"", "\"end\":9999,\"text\":\"\"");
    assertThat(broken(outside, SampleReport.articles()))
        .matches("OFFSET_OUTSIDE /timeline/3/anchor: .\\d+, 9999. is no stretch of .*");
  }

  @Test
  void tellsAMissingArticleOnceForItselfAndForEachReceipt() {
    assertThat(broken(JSON, SampleReport.articles().subList(0, 3)))
        .startsWith("ARTICLE_MISSING /articles/3: “reports/a4.txt” is not among the inputs\n")
        .contains("ARTICLE_MISSING /framing/2: no text of article “a4”");
  }

  @Test
  void tellsAChangedText() {
    String other = JSON.replaceFirst("\"sha256\": \"[0-9a-f]{4}", "\"sha256\": \"0000");
    assertThat(broken(other, SampleReport.articles()))
        .isEqualTo("HASH_MISMATCH /articles/0: “reports/a1.txt” has changed since");
  }

  @Test
  void checksALedgerOfQuotationsToo() {
    String ledger = JsonQuotes.of(List.of(SampleReport.quoted()), SampleReport.PROVENANCE);
    assertThat(broken(ledger, SampleReport.articles())).isEmpty();
    assertThat(broken(ledger, SampleReport.articles().subList(0, 1)))
        .startsWith("ARTICLE_MISSING /stories/0/articles/1: ");
  }

  @Test
  void refusesWhatIsNoReport() {
    assertThatThrownBy(() -> RecordedReport.parse("{}"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("need a parallax-report/1 or parallax-quotes/1");
    assertThatThrownBy(() -> RecordedReport.parse("{"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("this is not JSON: ");
  }
}
