package news.parallax.annotation.mark;

import java.util.ArrayList;
import java.util.List;
import news.parallax.article.Article;
import news.parallax.article.Block;
import news.parallax.article.Span;
import org.jspecify.annotations.Nullable;

/**
 * Finds the words in quotation marks from the article's text and blocks alone, in one pass.
 *
 * <p>A quotation of several paragraphs opens in each and closes in the last. One that is never
 * closed ends with its paragraph when it is a whole utterance, else with its sentence.
 */
final class MarkReader {
  private final Article article;
  private final List<MarkedSpan> found = new ArrayList<>();
  private @Nullable OpenMark carried;

  private MarkReader(Article article) {
    this.article = article;
  }

  /** The marked spans of {@code article}, nested ones included, in text order. */
  static List<MarkedSpan> spans(Article article) {
    MarkReader reader = new MarkReader(article);
    article.blocks().forEach(reader::read);
    reader.dropCarried();
    return reader.found.stream()
        .filter(mark -> !Nickname.isAt(article.text(), mark.span(), mark.content()))
        .sorted((a, b) -> a.span().compareTo(b.span()) != 0 ? order(a, b) : a.depth() - b.depth())
        .toList();
  }

  private static int order(MarkedSpan a, MarkedSpan b) {
    int byStart = Integer.compare(a.span().start(), b.span().start());
    return byStart != 0 ? byStart : Integer.compare(b.span().end(), a.span().end());
  }

  private void read(Block block) {
    BlockMarks marks = new BlockMarks(article.text(), block.span());
    OpenMark before = carried;
    if (before != null && (block.role() != Block.Role.PARAGRAPH || !marks.continues(before))) {
      dropCarried();
    }
    carried = marks.read(carried, found);
  }

  private void dropCarried() {
    if (carried != null) {
      Span last = carried.lastPiece();
      found.add(carried.unclosed(end(article.text(), carried, last.end())));
      carried = null;
    }
  }

  /**
   * The end of the quotation {@code open}, which nobody closed, at most {@code limit}. A whole
   * utterance (it begins a paragraph, or follows a colon or comma) runs to the limit; a fragment to
   * the end of its sentence.
   */
  private static int end(String text, OpenMark open, int limit) {
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
