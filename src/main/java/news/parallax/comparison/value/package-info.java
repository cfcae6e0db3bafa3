/**
 * On which amounts, times and ages do two reports differ? {@link
 * news.parallax.comparison.value.ValueDifferences} finds them. Imports the comparison room,
 * evidence and the rooms below.
 *
 * <p>Its thresholds were set by hand on the invented stories that {@code evaluate conflicts} was
 * made on ("dev" in docs/evaluation.md), the seeds and the examples; no trainer sets them.
 */
@NullMarked
package news.parallax.comparison.value;

import org.jspecify.annotations.NullMarked;
