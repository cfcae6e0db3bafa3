/**
 * Do we find the loaded words that readers found? {@link
 * news.parallax.evaluation.framing.FramingSuite} scores sentences against the lexical bias spans of
 * BASIL, beside a plain word list. May import what evaluation may.
 */
@NullMarked
package news.parallax.evaluation.framing;

import org.jspecify.annotations.NullMarked;
