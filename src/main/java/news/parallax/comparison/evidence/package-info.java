/**
 * What speaks for two places of different reports telling of one thing? Units, verbs, places and
 * words tell what may stand for each other and what excludes each other. Imports the comparison
 * room and those below it.
 *
 * <p>Its thresholds were set by hand on the invented stories that {@code evaluate conflicts} was
 * made on ("dev" in docs/evaluation.md), the seeds and the examples; no trainer sets them.
 */
@NullMarked
package news.parallax.comparison.evidence;

import org.jspecify.annotations.NullMarked;
