package news.parallax.source.layout;

import java.util.ArrayList;
import java.util.List;
import news.parallax.article.Span;

/** Puts paragraphs together again that were broken into lines of one width, as in old mail. */
final class WrappedLines {
  /** In UTF-16 code units: no mail program or terminal broke lines later than this. */
  private static final int WIDEST = 120;

  /** Lines that others follow; fewer may be a list or an address. */
  private static final int FEWEST = 4;

  /** In per cent: so many of them stop in mid-sentence, */
  private static final int OPEN = 60;

  /** and so many fill a third of the width or more, where lines of a poem or a table do not. */
  private static final int WIDE = 70;

  private WrappedLines() {}

  /** {@code lines} themselves unless they are clearly parts of paragraphs. */
  static List<TextLine> joined(List<TextLine> lines, String text) {
    if (!areWrapped(lines)) {
      return lines;
    }
    List<TextLine> paragraphs = new ArrayList<>();
    for (TextLine line : lines) {
      if (line.afterBlank() || paragraphs.isEmpty()) {
        paragraphs.add(line);
      } else {
        TextLine before = paragraphs.removeLast();
        Span span = before.span().cover(line.span());
        paragraphs.add(new TextLine(span, span.of(text), before.afterBlank()));
      }
    }
    return paragraphs;
  }

  /**
   * Most lines that others follow in their paragraph are of full width and stop in mid-sentence.
   */
  private static boolean areWrapped(List<TextLine> lines) {
    int followed = 0;
    int open = 0;
    int wide = 0;
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).span().length() > WIDEST) {
        return false;
      }
      if (i + 1 < lines.size() && !lines.get(i + 1).afterBlank()) {
        followed++;
        open += lines.get(i).endsSentence() ? 0 : 1;
        wide += lines.get(i).span().length() > WIDEST / 3 ? 1 : 0;
      }
    }
    return followed >= FEWEST && open * 100 > followed * OPEN && wide * 100 > followed * WIDE;
  }
}
