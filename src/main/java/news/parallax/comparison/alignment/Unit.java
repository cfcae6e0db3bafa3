package news.parallax.comparison.alignment;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import news.parallax.annotation.AnnotatedArticle;
import news.parallax.annotation.Claim;
import news.parallax.annotation.Sentence;
import news.parallax.annotation.Token;
import news.parallax.article.Citation;
import news.parallax.article.Span;
import org.jspecify.annotations.Nullable;

/**
 * One claim as it is aligned.
 *
 * @param index place among all units of the story
 * @param position which article of the story
 * @param span the clause, with the one that denies it
 * @param terms normal forms of its words and their weights, scaled to unit length
 * @param around the terms of its whole sentence
 * @param content its words that carry sense, in text order
 */
record Unit(
    int index,
    int position,
    AnnotatedArticle article,
    Claim claim,
    Span span,
    Map<String, Double> terms,
    Set<String> around,
    List<Word> content) {
  /**
   * A word that carries sense.
   *
   * @param token index into the sentence's tokens
   * @param term its normal form; empty for a verb that says little
   * @param weight how rare it is in the story
   */
  record Word(int token, String term, double weight) {}

  Citation citation() {
    return article.cite(span);
  }

  String words() {
    return article.words(span);
  }

  Sentence sentence() {
    return article.sentences().get(claim.sentence());
  }

  /** Whether it hangs on another clause: "who came late", "after the vote", "to resign". */
  boolean isDependent() {
    return tokens().findFirst().filter(Unit::subordinates).isPresent();
  }

  private static boolean subordinates(Token token) {
    return token.isTag("W") || token.isTag("IN") || token.isTag("TO");
  }

  /** Its words and marks in lower case. */
  List<String> folded() {
    return tokens().map(token -> token.word().toLowerCase(Locale.ROOT)).toList();
  }

  /** The numbers among its terms. */
  List<String> numbers() {
    return terms.keySet().stream().filter(term -> term.startsWith("#")).toList();
  }

  private Stream<Token> tokens() {
    return sentence().tokens().stream().filter(token -> span.contains(token.span()));
  }

  /** Units of one story are told apart by their index; the article behind them is large. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Unit unit && unit.index == index;
  }

  @Override
  public int hashCode() {
    return index;
  }
}
