package news.parallax.comparison.conflict;

import news.parallax.annotation.Quantity;

/**
 * How many met one fate.
 *
 * @param kind what is counted, as {@code killed}
 * @param unit what is counted; empty for a level ("rose to six Friday"), which names it before
 */
record Tally(String kind, Quantity quantity, String unit) {
  /** The amount whatever is counted, to compare "six Friday" with "four civilians". */
  static Quantity bare(Quantity quantity) {
    return new Quantity(
        quantity.span(),
        quantity.least(),
        quantity.most(),
        "",
        quantity.precision(),
        quantity.whole(),
        quantity.why());
  }
}
