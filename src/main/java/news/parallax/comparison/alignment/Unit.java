package news.parallax.comparison.alignment;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import news.parallax.annotation.AnnotatedArticle;
import news.parallax.annotation.Claim;
import news.parallax.annotation.EntityId;
import news.parallax.annotation.Sentence;
import news.parallax.article.Citation;
import news.parallax.article.Span;
import org.jspecify.annotations.Nullable;

/**
 * One claim as it is aligned.
 *
 * @param index place among all units of the story
 * @param position which article of the story
 * @param span the clause, with the one that denies it
 * @param terms normal forms of its words
 * @param around the terms of its whole sentence
 * @param form what else counts when it is compared
 * @param content its words that carry sense, in text order
 */
record Unit(
    int index,
    int position,
    AnnotatedArticle article,
    Claim claim,
    Span span,
    Terms terms,
    Terms around,
    Form form,
    List<Word> content) {
  /**
   * A word that carries sense.
   *
   * @param token index into the sentence's tokens
   * @param term the number of its normal form; negative for a verb that says little
   * @param weight how rare it is in the story
   */
  record Word(int token, int term, double weight) {}

  /**
   * How a clause is made.
   *
   * @param words its words and marks in small letters, by number, in text order
   * @param numbers the numbers it names, among the terms
   * @param days that the times it names begin on
   * @param dependent whether it hangs on another clause: "who came late", "after the vote"
   * @param doer whom its subject names; null for none
   * @param speaker whose words it is, as the story names them; null for the outlet's own
   */
  @SuppressWarnings("ArrayRecordComponent") // never compared, never handed out
  record Form(
      int[] words,
      int[] numbers,
      Set<LocalDate> days,
      boolean dependent,
      @Nullable EntityId doer,
      @Nullable EntityId speaker) {}

  Citation citation() {
    return article.cite(span);
  }

  Sentence sentence() {
    return article.sentences().get(claim.sentence());
  }

  boolean isReport() {
    return claim.kind() == Claim.Kind.REPORT;
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
