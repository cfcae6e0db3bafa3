/**
 * Does a printed report hold? The door is {@link news.parallax.view.json.receipt.ReceiptVerifier},
 * which needs the articles only; {@link news.parallax.view.json.receipt.TreeDifference} tells where
 * a report departs from one made anew. Imports its parent, {@code view}, the rooms below and a JSON
 * library.
 */
@NullMarked
package news.parallax.view.json.receipt;

import org.jspecify.annotations.NullMarked;
