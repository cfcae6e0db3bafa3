/**
 * Are articles that print one text found to be one origin, and no others? {@link
 * news.parallax.evaluation.origin.OriginSuite} looks for known groups of prints among real stories.
 * May import what evaluation may.
 */
@NullMarked
package news.parallax.evaluation.origin;

import org.jspecify.annotations.NullMarked;
