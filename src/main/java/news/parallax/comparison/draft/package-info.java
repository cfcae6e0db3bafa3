/**
 * Do the reports bear out what a draft says, sentence by sentence? {@link
 * news.parallax.comparison.draft.DraftChecker} decides it: a draft is one more article, compared
 * with each report, and this room reads what those comparisons found. Imports the comparison room,
 * alignment, quote, evidence and the rooms below.
 */
@NullMarked
package news.parallax.comparison.draft;

import org.jspecify.annotations.NullMarked;
