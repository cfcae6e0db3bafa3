package news.parallax.annotation.quotation;

import news.parallax.annotation.Quotation.Mode;
import news.parallax.annotation.attribution.FoundSource;
import news.parallax.annotation.mark.MarkedSpan;

/** Tells whole utterances from quoted parts of the outlet's own sentence. */
final class ModeReader {
  private ModeReader() {}

  /** The mode of {@code mark} in {@code text}. */
  static Mode mode(MarkedSpan mark, String text, FoundSource found) {
    String content = mark.content().of(text).strip();
    if (found.equals(FoundSource.TERM)) {
      return Mode.SCARE;
    }
    if (isUtterance(mark, content, text)) {
      return Mode.DIRECT;
    }
    return found.isFound() ? Mode.MIXED : Mode.SCARE;
  }

  private static boolean isUtterance(MarkedSpan mark, String content, String text) {
    if (mark.pieces().size() > 1) {
      return true;
    }
    if (content.isEmpty()) {
      return false;
    }
    int first = content.codePointAt(0);
    boolean begins = Character.isUpperCase(first) || first == '[' || first == '.' || first == '…';
    char last = content.charAt(content.length() - 1);
    boolean ends = ".!?,…".indexOf(last) >= 0;
    char sign = before(mark, text);
    boolean introduced = sign == ':' || sign == ',' || sign == '\n';
    boolean several = content.chars().filter(c -> c == ' ').count() >= 3;
    return (begins && (ends || (introduced && several))) || (content.contains(". ") && several);
  }

  private static char before(MarkedSpan mark, String text) {
    int i = mark.span().start() - 1;
    while (i >= 0 && text.charAt(i) == ' ') {
      i--;
    }
    return i < 0 ? '\n' : text.charAt(i);
  }
}
