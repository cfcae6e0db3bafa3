package news.parallax.source.layout;

import java.util.ArrayList;
import java.util.List;
import news.parallax.article.DividedWord;
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

  /**
   * {@code lines} themselves unless they are clearly parts of paragraphs, or a word is divided at
   * the end of one: then those that go on in mid-sentence are.
   */
  static List<TextLine> joined(List<TextLine> lines, String text) {
    boolean wrapped = areWrapped(lines);
    if (!wrapped && !divideWord(lines)) {
      return lines;
    }
    List<TextLine> paragraphs = new ArrayList<>();
    for (TextLine line : lines) {
      TextLine before = paragraphs.isEmpty() ? line : paragraphs.getLast();
      if (line.afterBlank() || paragraphs.isEmpty() || !(wrapped || goesOn(line))) {
        paragraphs.add(line);
      } else {
        paragraphs.removeLast();
        Span span = before.span().cover(line.span());
        paragraphs.add(new TextLine(span, span.of(text), before.afterBlank()));
      }
    }
    return paragraphs;
  }

  private static boolean divideWord(List<TextLine> lines) {
    for (int i = 1; i < lines.size(); i++) {
      TextLine line = lines.get(i);
      if (!line.afterBlank() && DividedWord.is(halves(lines.get(i - 1), line))) {
        return true;
      }
    }
    return false;
  }

  /** The last word of one line and the first of the next. */
  private static String halves(TextLine before, TextLine line) {
    String first = before.words().substring(before.words().lastIndexOf(' ') + 1);
    return first.replaceFirst("^[^\\p{L}]+", "") + "\n" + line.words().split("[^\\p{L}]", 2)[0];
  }

  private static boolean goesOn(TextLine line) {
    return Character.isLowerCase(line.words().codePointAt(0));
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
