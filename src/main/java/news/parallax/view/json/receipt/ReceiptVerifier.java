package news.parallax.view.json.receipt;

import java.util.List;
import java.util.stream.Stream;
import news.parallax.article.Article;

/**
 * Checks a printed report against its articles, read again: every hash, offset and quoted word,
 * every text against its receipts, every count against its list, every speaker against the words
 * that name the speaker, every reference, and that no part is missing. It trusts nothing in the
 * report but the ids. What only a second run of the program can tell, {@link TreeDifference} tells.
 *
 * <p>Example: {@code ReceiptVerifier.verify(RecordedReport.parse(json), articles)} is empty when
 * everything holds.
 */
public final class ReceiptVerifier {
  private ReceiptVerifier() {}

  /**
   * What is broken in {@code report}, event by event, and of each what was checked first.
   *
   * @param articles the inputs, read again; found by their hash, else (changed files) by their
   *     source
   */
  public static List<BrokenReceipt> verify(RecordedReport report, List<Article> articles) {
    ReportEvidence whole = new ReportEvidence();
    PartCheck.check(new PrintedNode(report.json(), ""), definition(report.form()), whole);
    ArticleCheck check = new ArticleCheck(articles);
    return Stream.concat(whole.broken(), report.stories().flatMap(story -> broken(story, check)))
        .toList();
  }

  private static String definition(RecordedReport.Form form) {
    return switch (form) {
      case REPORT -> "report";
      case REPORTS -> "reports";
      case LEDGER -> "ledger";
    };
  }

  private static Stream<BrokenReceipt> broken(PrintedNode story, ArticleCheck articles) {
    ReportEvidence evidence = new ReportEvidence();
    articles.check(story, evidence);
    PlaceCheck.check(story, evidence);
    TextCheck.check(story, evidence);
    CountCheck.check(story, evidence);
    SpeakerCheck.check(story, evidence);
    ReferenceCheck.check(story, evidence);
    return evidence.broken();
  }
}
