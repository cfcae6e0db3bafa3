/**
 * Are who, what, when and where answered rightly? {@link news.parallax.evaluation.brief.FiveWSuite}
 * asks the brief of single articles and compares with readers' phrases, beside a rival that takes
 * the headline's words. May import what evaluation may.
 */
@NullMarked
package news.parallax.evaluation.brief;

import org.jspecify.annotations.NullMarked;
