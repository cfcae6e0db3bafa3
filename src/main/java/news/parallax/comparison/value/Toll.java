package news.parallax.comparison.value;

import news.parallax.annotation.Quantity;

/**
 * How many met one fate.
 *
 * @param kind what is counted, as {@code killed}
 * @param unit what is counted; empty for a level ("rose to six Friday"), which names it before
 */
record Toll(String kind, Quantity quantity, String unit) {}
