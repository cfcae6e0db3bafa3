package news.parallax.annotation.syntax;

import news.parallax.annotation.Phrase;
import news.parallax.annotation.Sentence;
import news.parallax.article.Span;
import org.jspecify.annotations.Nullable;

/**
 * A run of tokens of one sentence with at most one finite verb group.
 *
 * @param first index of the first token
 * @param last index of the last token, inclusive
 * @param verb the main verb group; null in a sentence without verbs
 */
public record Clause(Sentence sentence, int first, int last, @Nullable Phrase verb) {
  public Span span() {
    return sentence.span(first, last);
  }

  public boolean holds(Phrase phrase) {
    return first <= phrase.first() && phrase.last() <= last;
  }
}
