/**
 * Is a difference between two numbers ruled rightly? {@link
 * news.parallax.evaluation.conflict.NumberPairSuite} compares two sentences at a time, as two
 * reports, with what a reader made of them. May import what evaluation may.
 */
@NullMarked
package news.parallax.evaluation.conflict;

import org.jspecify.annotations.NullMarked;
