package news.parallax.comparison.quote;

import java.util.List;
import java.util.Set;
import news.parallax.article.Citation;
import news.parallax.article.Span;
import news.parallax.comparison.StoryQuotation;

/**
 * One sentence of a quotation, or a quoted fragment: the unit in which wordings are compared.
 *
 * @param words lower-case words in order, without what the outlet put in brackets
 * @param spans where each word stands
 * @param stems beginnings of the words that carry meaning
 * @param fragment whether it is part of the outlet's own sentence
 */
record Saying(
    StoryQuotation quotation,
    Span span,
    List<String> words,
    List<Span> spans,
    Set<String> stems,
    boolean fragment) {
  Saying {
    words = List.copyOf(words);
    spans = List.copyOf(spans);
  }

  Citation citation() {
    return new Citation(quotation.article(), span);
  }
}
