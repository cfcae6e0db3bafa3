/**
 * What speaks for two places of different reports telling of one thing? {@link
 * news.parallax.comparison.evidence.Evidence} weighs it; units, verbs, places and words tell what
 * may stand for each other and what excludes each other. Imports the comparison room and those
 * below it.
 */
@NullMarked
package news.parallax.comparison.evidence;

import org.jspecify.annotations.NullMarked;
