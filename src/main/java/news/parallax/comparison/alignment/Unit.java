package news.parallax.comparison.alignment;

import java.util.Map;
import news.parallax.annotation.AnnotatedArticle;
import news.parallax.annotation.Claim;
import news.parallax.annotation.Sentence;
import news.parallax.article.Citation;
import org.jspecify.annotations.Nullable;

/**
 * One claim as it is aligned.
 *
 * @param index place among all units of the story
 * @param position which article of the story
 * @param terms normal forms of its words and their weights, scaled to unit length
 */
record Unit(
    int index, int position, AnnotatedArticle article, Claim claim, Map<String, Double> terms) {
  Citation citation() {
    return article.cite(claim.span());
  }

  String words() {
    return article.words(claim.span());
  }

  String sentenceWords() {
    return article.words(sentence().span());
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
