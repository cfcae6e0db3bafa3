package news.parallax.annotation.mark;

/** Where a quotation ends that nobody closed. */
final class Unclosed {
  private Unclosed() {}

  /**
   * The end of the quotation {@code open}, at most {@code limit}. A whole utterance (it begins a
   * paragraph, or follows a colon or comma) runs to the limit; a fragment to the end of its
   * sentence.
   */
  static int end(String text, OpenMark open, int limit) {
    int start = open.lastPiece().start();
    if (open.earlier().size() > 1 || isUtterance(text, start)) {
      return limit;
    }
    for (int i = start; i < limit; i++) {
      if (isSentenceEnd(text, i, limit)) {
        return i + 1;
      }
    }
    return limit;
  }

  private static boolean isUtterance(String text, int start) {
    int i = start - 1;
    while (i >= 0 && text.charAt(i) == ' ') {
      i--;
    }
    return i < 0 || text.charAt(i) == '\n' || text.charAt(i) == ':' || text.charAt(i) == ',';
  }

  private static boolean isSentenceEnd(String text, int at, int limit) {
    return ".!?…".indexOf(text.charAt(at)) >= 0
        && (at + 1 >= limit || Character.isWhitespace(text.charAt(at + 1)));
  }
}
