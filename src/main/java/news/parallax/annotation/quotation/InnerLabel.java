package news.parallax.annotation.quotation;

import java.util.List;
import news.parallax.annotation.quotation.Attribution.Kind;
import news.parallax.article.Span;
import org.jspecify.annotations.Nullable;

/**
 * Reads the part that opens a turn of a transcript printed in marks: "RUIZ: Who steered?". Such a
 * paragraph is its own quotation, though no mark closed the one before.
 */
final class InnerLabel {
  /** The rule by which such a part tells the speaker. */
  static final String RULE = "part";

  /** How long a part may be, in code units. */
  private static final int LONGEST = 30;

  private InnerLabel() {}

  /** Index of the colon behind the part that begins at {@code at}; -1 when none does. */
  static int colon(String text, int at) {
    int capitals = 0;
    for (int i = at; i < Math.min(text.length(), at + LONGEST); i++) {
      char c = text.charAt(i);
      if (c == ':') {
        return capitals > 1 ? i : -1;
      }
      if (Character.isUpperCase(c)) {
        capitals++;
      } else if (" .'’-".indexOf(c) < 0) {
        return -1;
      }
    }
    return -1;
  }

  /** Who speaks in {@code mark}, by a part within it; null when none opens it. */
  static @Nullable FoundSource source(MarkedSpan mark, MarkedSentence sentence, String text) {
    int colon = colon(text, mark.content().start());
    int first = sentence.indexAt(mark.content().start());
    int last = colon < 0 ? -1 : sentence.indexAt(colon) - 1;
    if (first < 0 || last < first) {
      return null;
    }
    NounSpan sign = new NounSpan(last + 1, last + 1, last + 1);
    NounSpan part = new NounSpan(first, last, last);
    Attribution by = Attribution.unverbal(sentence, Kind.LABEL, sign, part, Frame.QUOTE, List.of());
    return new FoundSource(by, RULE, "a part of a transcript opens the paragraph");
  }

  /** {@code content} without the part that opens it. */
  static Span without(Span content, String text) {
    int start = colon(text, content.start()) + 1;
    while (start < content.end() && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    return new Span(Math.min(start, content.end()), content.end());
  }
}
