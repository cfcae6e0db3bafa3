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
      found.add(carried.unclosed(Unclosed.end(article.text(), carried, last.end())));
      carried = null;
    }
  }
}
