/**
 * Which quotations give one thing said, and how do their wordings differ? {@link
 * news.parallax.comparison.quote.QuoteComparer} makes the ledger; {@link
 * news.parallax.comparison.quote.Collation} marks the words added, dropped and changed. May import
 * the comparison package and lower rooms.
 */
@NullMarked
package news.parallax.comparison.quote;

import org.jspecify.annotations.NullMarked;
