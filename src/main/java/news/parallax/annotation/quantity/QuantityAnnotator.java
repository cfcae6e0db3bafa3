package news.parallax.annotation.quantity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import news.parallax.annotation.Quantity;
import news.parallax.annotation.Sentence;
import news.parallax.annotation.TimeExpression;
import news.parallax.article.Article;

/**
 * Finds the amounts of an article: counts, prices, shares, measures and lengths of time. Ages,
 * years, scores, ordinals and numbers in names are none.
 */
public final class QuantityAnnotator {
  private QuantityAnnotator() {}

  /**
   * The amounts in {@code sentences} of {@code article}, in text order, not overlapping.
   *
   * @param sentences tagged, with their phrases
   * @param times the article's time expressions in text order: lengths of time become amounts, the
   *     numbers in others are none
   */
  public static List<Quantity> annotate(
      Article article, List<Sentence> sentences, List<TimeExpression> times) {
    List<Quantity> quantities = new ArrayList<>();
    int next = 0;
    for (Sentence sentence : sentences) {
      int from = next;
      while (next < times.size() && times.get(next).span().start() < sentence.span().end()) {
        Quantity length = Lengths.of(times.get(next++));
        if (length != null) {
          quantities.add(length);
        }
      }
      quantities.addAll(new Amounts(article, sentence, times.subList(from, next)).found());
    }
    quantities.sort(Comparator.comparing(Quantity::span));
    return List.copyOf(quantities);
  }
}
