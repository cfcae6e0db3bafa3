package news.parallax.annotation.attribution;

import java.util.List;
import news.parallax.annotation.attribution.Attribution.Kind;
import news.parallax.annotation.mark.MarkedSpan;
import news.parallax.annotation.mark.TurnLabel;
import news.parallax.annotation.syntax.Frame;
import news.parallax.annotation.syntax.MarkedSentence;
import news.parallax.annotation.syntax.NounSpan;
import news.parallax.article.Span;
import org.jspecify.annotations.Nullable;

/**
 * Reads the part that opens a turn of a transcript printed in marks: "RUIZ: Who steered?". Such a
 * paragraph is its own quotation, though no mark closed the one before.
 */
public final class InnerLabel {
  private InnerLabel() {}

  /** Who speaks in {@code mark}, by a part within it; null when none opens it. */
  public static @Nullable FoundSource source(
      MarkedSpan mark, MarkedSentence sentence, String text) {
    int colon = TurnLabel.colon(text, mark.content().start());
    int first = sentence.indexAt(mark.content().start());
    int last = colon < 0 ? -1 : sentence.indexAt(colon) - 1;
    if (first < 0 || last < first) {
      return null;
    }
    NounSpan sign = new NounSpan(last + 1, last + 1, last + 1);
    NounSpan part = new NounSpan(first, last, last);
    Attribution by = Attribution.unverbal(sentence, Kind.LABEL, sign, part, Frame.QUOTE, List.of());
    return new FoundSource(by, SourceRule.PART);
  }

  /** {@code content} without the part that opens it. */
  public static Span without(Span content, String text) {
    int start = TurnLabel.colon(text, content.start()) + 1;
    while (start < content.end() && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    return new Span(Math.min(start, content.end()), content.end());
  }
}
