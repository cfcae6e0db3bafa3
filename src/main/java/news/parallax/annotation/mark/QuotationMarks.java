package news.parallax.annotation.mark;

import java.util.BitSet;
import java.util.List;
import news.parallax.article.Article;
import news.parallax.article.Span;

/**
 * The quotation marks of one article, read once and before all else, from its text and blocks
 * alone. Immutable.
 */
public final class QuotationMarks {
  private final List<MarkedSpan> spans;
  private final BitSet quoted = new BitSet();

  private QuotationMarks(List<MarkedSpan> spans) {
    this.spans = List.copyOf(spans);
    pieces().forEach(piece -> quoted.set(piece.start(), piece.end()));
  }

  /** The marks of {@code article}. */
  public static QuotationMarks of(Article article) {
    return new QuotationMarks(MarkReader.spans(article));
  }

  /** All marked spans, nested ones included, in text order. */
  public List<MarkedSpan> spans() {
    return spans;
  }

  /** The spans in outermost marks, in text order. */
  public List<MarkedSpan> outer() {
    return spans.stream().filter(MarkedSpan::isOuter).toList();
  }

  /** The marks right within outermost ones, as if these were none. */
  public QuotationMarks nested() {
    return new QuotationMarks(
        spans.stream().filter(mark -> mark.depth() == 1).map(MarkedSpan::raised).toList());
  }

  /** What stands in outermost marks, each paragraph by itself, in text order. */
  public List<Span> pieces() {
    return outer().stream().flatMap(mark -> mark.pieces().stream()).sorted().toList();
  }

  /** Whether the code unit at {@code offset} or its marks stand in outermost marks. */
  public boolean isQuoted(int offset) {
    return quoted.get(offset);
  }
}
