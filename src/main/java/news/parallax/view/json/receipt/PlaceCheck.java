package news.parallax.view.json.receipt;

import news.parallax.view.json.receipt.BrokenReceipt.Fault;

/** Whether every place a report points to lies in its article and holds the words printed. */
final class PlaceCheck {
  private PlaceCheck() {}

  static void check(PrintedNode report, ReportEvidence evidence) {
    report
        .items("articles")
        .forEach(article ->
            article.items("furniture").forEach(piece -> furniture(piece, article, evidence)));
    report
        .all()
        .filter(node -> node.has("article", "start", "end"))
        .forEach(citation -> receipt(citation, evidence));
  }

  /** Furniture stands under its article and names it no more. */
  private static void furniture(PrintedNode piece, PrintedNode article, ReportEvidence evidence) {
    evidence
        .article(article.string("id"))
        .ifPresent(found -> isInside(piece, found.text(), evidence));
  }

  private static void receipt(PrintedNode citation, ReportEvidence evidence) {
    evidence
        .text(citation)
        .ifPresentOrElse(
            text -> receipt(citation, text, evidence),
            () ->
                evidence.report(
                    citation,
                    Fault.ARTICLE_MISSING,
                    "no text of article “%s”".formatted(citation.string("article"))));
  }

  private static void receipt(PrintedNode citation, String text, ReportEvidence evidence) {
    if (isInside(citation, text, evidence) && citation.has("text")) {
      String there = text.substring(citation.number("start"), citation.number("end"));
      if (!there.equals(citation.string("text"))) {
        evidence.report(
            citation,
            Fault.WORDS_DIFFER,
            "the report says “%s”, the article “%s”".formatted(citation.string("text"), there));
      }
    }
  }

  private static boolean isInside(PrintedNode place, String text, ReportEvidence evidence) {
    int start = place.number("start");
    int end = place.number("end");
    boolean inside = 0 <= start && start < end && end <= text.length();
    if (!inside) {
      evidence.report(
          place,
          Fault.OFFSET_OUTSIDE,
          "[%d, %d) is no stretch of a text of %d".formatted(start, end, text.length()));
    }
    return inside;
  }
}
