package news.parallax.comparison;

import news.parallax.article.Citation;

/**
 * Two sayings, sentences or fragments of quotations, that may give one thing said.
 *
 * @param left the one that comes first in the story
 * @param relation how the other differs from it
 * @param closeness the shares of words in order and of meaning that both have, together 0 to 2
 */
public record SayingMatch(Place left, Place right, Utterance.Relation relation, double closeness) {
  /**
   * Where a saying stands.
   *
   * @param quotation the whole quotation
   * @param words the saying within it
   */
  public record Place(Citation quotation, Citation words) {}

  /** Quoted words that another article prints as its own, without marks. */
  public record Echo(Place quoted, Citation words) {}
}
