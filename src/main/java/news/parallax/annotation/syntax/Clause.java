package news.parallax.annotation.syntax;

import java.util.List;
import news.parallax.annotation.Phrase;
import news.parallax.annotation.Sentence;
import news.parallax.article.Span;
import org.jspecify.annotations.Nullable;

/**
 * A run of tokens of one sentence with at most one finite verb group: who does what to whom, where
 * and when.
 *
 * @param first index of the first token
 * @param last index of the last token, inclusive
 * @param predicate what its verb says; null in a sentence without verbs
 * @param subject the noun phrase before the verb, or that of a clause before which it shares; null
 *     when there is none
 * @param object the noun phrase behind an active verb, no preposition between; null when there is
 *     none
 * @param adjuncts its noun phrases behind prepositions, in order, before the verb and behind
 */
public record Clause(
    Sentence sentence,
    int first,
    int last,
    @Nullable Predicate predicate,
    @Nullable Phrase subject,
    @Nullable Phrase object,
    List<Adjunct> adjuncts) {
  /** Copies the list. */
  public Clause {
    adjuncts = List.copyOf(adjuncts);
  }

  /** Its place in the article's text. */
  public Span span() {
    return sentence.span(first, last);
  }

  /** The lemma of its first word. */
  public String opener() {
    return sentence.tokens().get(first).lemma();
  }
}
