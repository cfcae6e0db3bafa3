package news.parallax.comparison.quote;

import java.util.List;
import java.util.Set;
import news.parallax.annotation.Quotation.Mode;
import news.parallax.annotation.Stance;
import news.parallax.article.Citation;
import news.parallax.article.Span;
import news.parallax.comparison.SayingMatch;
import news.parallax.comparison.StoryQuotation;

/**
 * One sentence of a quotation, a quoted fragment, or reported speech: the unit in which wordings
 * are compared.
 *
 * @param words lower-case words in order, without what the outlet put in brackets
 * @param stems beginnings of the words that carry meaning
 * @param text as it stands
 */
record Saying(
    StoryQuotation quotation, Span span, List<String> words, Set<String> stems, String text) {
  Saying {
    words = List.copyOf(words);
  }

  /** The same words, of {@code settled}. */
  Saying of(StoryQuotation settled) {
    return new Saying(settled, span, words, stems, text);
  }

  /** Where it stands. */
  SayingMatch.Place place() {
    return new SayingMatch.Place(quotation.citation(), citation());
  }

  Citation citation() {
    return new Citation(quotation.article(), span);
  }

  /** What the speaker makes of it. */
  Stance stance() {
    return quotation.quotation().stance();
  }

  /** Whether it is part of the outlet's own sentence. */
  boolean isFragment() {
    return quotation.quotation().mode() == Mode.MIXED;
  }

  /** Whether the outlet vouches for the words by marks. */
  boolean isMarked() {
    return quotation.quotation().isMarkedSpeech();
  }
}
