package news.parallax.comparison.alignment;

import java.util.Map;
import java.util.Set;
import news.parallax.annotation.AnnotatedArticle;
import news.parallax.annotation.Claim;
import news.parallax.annotation.Sentence;
import news.parallax.annotation.TimeExpression;
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
 * @param times which kinds of times it names
 */
record Unit(
    int index,
    int position,
    AnnotatedArticle article,
    Claim claim,
    Span span,
    Map<String, Double> terms,
    Set<String> around,
    Set<TimeExpression.Kind> times) {
  Citation citation() {
    return article.cite(span);
  }

  String words() {
    return article.words(span);
  }

  Sentence sentence() {
    return article.sentences().get(claim.sentence());
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
