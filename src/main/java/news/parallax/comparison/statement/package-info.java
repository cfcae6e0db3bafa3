/**
 * On what do two reports differ of who did what, where, how and in which order? {@link
 * news.parallax.comparison.statement.StatementDifferences} finds it. Imports the comparison room,
 * evidence and the rooms below.
 *
 * <p>Its thresholds were set by hand on the invented stories that {@code evaluate conflicts} was
 * made on ("dev" in docs/evaluation.md), the seeds and the examples; no trainer sets them.
 */
@NullMarked
package news.parallax.comparison.statement;

import org.jspecify.annotations.NullMarked;
