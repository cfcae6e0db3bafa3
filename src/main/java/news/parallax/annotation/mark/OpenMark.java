package news.parallax.annotation.mark;

import java.util.ArrayList;
import java.util.List;
import news.parallax.article.Span;

/**
 * A mark that was opened and not closed yet.
 *
 * @param start offset of the opening sign in the present paragraph
 * @param width length of the first opening sign
 * @param earlier the pieces of earlier paragraphs
 */
record OpenMark(Mark mark, int start, int width, int depth, List<Span> earlier) {
  OpenMark {
    earlier = List.copyOf(earlier);
  }

  static OpenMark at(Mark mark, int start, int width, int depth) {
    return new OpenMark(mark, start, width, depth, List.of());
  }

  /** This mark with the present paragraph ended at {@code end}. */
  OpenMark paused(int end) {
    return new OpenMark(mark, end, width, depth, pieces(end));
  }

  /** This mark going on in a paragraph at {@code start}. */
  OpenMark resumed(int start) {
    return new OpenMark(mark, start, width, depth, earlier);
  }

  Span lastPiece() {
    return earlier.isEmpty() ? new Span(start, start) : earlier.getLast();
  }

  MarkedSpan closed(int end, int closingWidth) {
    List<Span> pieces = pieces(end);
    int from = pieces.getFirst().start();
    Span content = new Span(from + width, Math.max(from + width, end - closingWidth));
    return new MarkedSpan(new Span(from, end), content, pieces, depth, true);
  }

  /** Ended at {@code end} without a closing mark; the last piece is cut there. */
  MarkedSpan unclosed(int end) {
    List<Span> pieces = new ArrayList<>(earlier);
    Span last = pieces.isEmpty() ? new Span(start, end) : pieces.removeLast();
    int to = Math.max(end, last.start() + width);
    pieces.add(new Span(last.start(), to));
    int from = pieces.getFirst().start();
    return new MarkedSpan(new Span(from, to), new Span(from + width, to), pieces, depth, false);
  }

  private List<Span> pieces(int end) {
    List<Span> pieces = new ArrayList<>(earlier);
    pieces.add(new Span(start, end));
    return pieces;
  }
}
