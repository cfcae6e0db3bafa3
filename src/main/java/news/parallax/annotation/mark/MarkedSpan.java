package news.parallax.annotation.mark;

import java.util.List;
import news.parallax.article.Span;

/**
 * Words in quotation marks, whatever the marks are for.
 *
 * @param span from the opening mark of the first paragraph to the closing mark of the last
 * @param content without the outermost opening and closing mark
 * @param pieces one span a paragraph, in order, with their marks; at least one
 * @param depth 0 for the outermost marks, 1 for marks within them, and so on
 * @param closed false when the closing mark is missing and the end is a guess
 */
public record MarkedSpan(Span span, Span content, List<Span> pieces, int depth, boolean closed) {
  /** Copies the list and refuses a span without pieces. */
  public MarkedSpan {
    pieces = List.copyOf(pieces);
    if (pieces.isEmpty()) {
      throw new IllegalArgumentException("a marked span needs at least one piece, at " + span);
    }
  }

  /** The same as if the marks around it were none. */
  MarkedSpan raised() {
    return new MarkedSpan(span, content, pieces, depth - 1, closed);
  }

  /** Whether these are the outermost marks. */
  boolean isOuter() {
    return depth == 0;
  }
}
