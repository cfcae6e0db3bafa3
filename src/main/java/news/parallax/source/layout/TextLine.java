package news.parallax.source.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import news.parallax.article.Span;

/**
 * One line, or one paragraph of lines broken at a fixed width, of a report's text.
 *
 * @param span without surrounding white space
 * @param words what stands there
 * @param afterBlank whether an empty line, or nothing, comes before
 */
public record TextLine(Span span, String words, boolean afterBlank) {
  /** Headings with a colon or in title case run to a headline's length, others do not. */
  private static final int LONGEST_HEADING_WORDS = 15;

  /** A longer line without a full stop is as likely a sentence that lost it. */
  private static final int LONGEST_PLAIN_HEADING_WORDS = 9;

  /** The lines of {@code text} from offset {@code from} on that hold words, in order. */
  public static List<TextLine> of(String text, int from) {
    List<TextLine> lines = new ArrayList<>();
    boolean blank = true;
    int start = from;
    while (start < text.length()) {
      int end = lineEnd(text, start);
      Span span = trimmed(text, start, end);
      if (span.length() > 0) {
        lines.add(new TextLine(span, span.of(text), blank));
      }
      blank = span.length() == 0;
      start = end + (text.startsWith("\r\n", end) ? 2 : 1);
    }
    return lines;
  }

  private static int lineEnd(String text, int from) {
    int end = from;
    while (end < text.length() && "\n\r\f\u000B\u0085\u2028\u2029".indexOf(text.charAt(end)) < 0) {
      end++;
    }
    return end;
  }

  private static Span trimmed(String text, int from, int to) {
    int start = from;
    int end = to;
    while (start < end && isSpace(text.charAt(start))) {
      start++;
    }
    while (end > start && isSpace(text.charAt(end - 1))) {
      end--;
    }
    return new Span(start, end);
  }

  private static boolean isSpace(char c) {
    return c <= ' ' || Character.isSpaceChar(c) || c == '\uFEFF' || c == '\u200B';
  }

  /** Number of words, as white space parts them. */
  public int wordCount() {
    int count = 0;
    boolean inside = false;
    for (int i = 0; i < words.length(); i++) {
      boolean space = isSpace(words.charAt(i));
      count += !space && !inside ? 1 : 0;
      inside = !space;
    }
    return count;
  }

  /** Whether the line ends as a sentence does, closing quotation marks and brackets aside. */
  public boolean endsSentence() {
    int last = words.length() - 1;
    while (last > 0 && "\"'”’»)]".indexOf(words.charAt(last)) >= 0) {
      last--;
    }
    return last >= 0 && ".!?…:;,".indexOf(words.charAt(last)) >= 0;
  }

  /** Whether the line ends in a question or exclamation mark, as a headline may. */
  public boolean asksOrCalls() {
    return words.endsWith("?") || words.endsWith("!");
  }

  /** Whether the line holds a letter or digit, and is not merely a rule between sections. */
  public boolean hasWords() {
    return words.codePoints().anyMatch(Character::isLetterOrDigit);
  }

  /** Short, and capitalized at its front; longer only with a colon or as a title is capitalized. */
  public boolean looksLikeHeading() {
    int first = words.codePoints().filter(Character::isLetterOrDigit).findFirst().orElse('a');
    boolean longer = words.contains(": ") || isTitleCase();
    return (Character.isUpperCase(first) || Character.isDigit(first))
        && wordCount() <= (longer ? LONGEST_HEADING_WORDS : LONGEST_PLAIN_HEADING_WORDS);
  }

  private boolean isTitleCase() {
    String[] all = words.split(" +");
    long capitals =
        Stream.of(all)
            .filter(word -> !word.isEmpty() && Character.isUpperCase(word.codePointAt(0)))
            .count();
    return capitals * 3 >= all.length * 2L; // little words stay small in titles: two in three
  }
}
