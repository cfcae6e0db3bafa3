package news.parallax.annotation.name;

import java.util.BitSet;
import news.parallax.article.Article;
import news.parallax.article.Block;

/**
 * Which code units of an article lie inside quotation marks. A mark left open ends with its block,
 * as in quotations of several paragraphs. Linear in the text.
 */
final class QuoteMask {
  private final BitSet quoted = new BitSet();

  private QuoteMask() {}

  static QuoteMask of(Article article) {
    QuoteMask mask = new QuoteMask();
    for (Block block : article.blocks()) {
      mask.scan(article.text(), block.span().start(), block.span().end());
    }
    return mask;
  }

  private void scan(String text, int start, int end) {
    int open = -1;
    char closing = 0;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (open < 0 && closing(text, i, start) != 0) {
        open = i;
        closing = closing(text, i, start);
      } else if (open >= 0 && c == closing && !isInsideWord(text, i, end)) {
        quoted.set(open, i + 1);
        open = -1;
      }
    }
    if (open >= 0) {
      quoted.set(open, end);
    }
  }

  /** The mark that closes what opens at {@code i}; zero when nothing does. */
  private static char closing(String text, int i, int start) {
    boolean apart = i == start || !Character.isLetterOrDigit(text.charAt(i - 1));
    return switch (text.charAt(i)) {
      case '“' -> '”';
      case '"' -> '"';
      case '‘' -> apart ? '’' : 0;
      default -> 0;
    };
  }

  private static boolean isInsideWord(String text, int i, int end) {
    return text.charAt(i) == '’' && i + 1 < end && Character.isLetterOrDigit(text.charAt(i + 1));
  }

  boolean isQuoted(int offset) {
    return quoted.get(offset);
  }
}
