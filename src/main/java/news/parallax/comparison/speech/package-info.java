/**
 * On what do two reports differ of what was said? {@link
 * news.parallax.comparison.speech.SpeechDifferences} finds it. Imports the comparison room,
 * evidence and the rooms below.
 *
 * <p>Its thresholds were set by hand on the invented stories that {@code evaluate conflicts} was
 * made on ("dev" in docs/evaluation.md), the seeds and the examples; no trainer sets them.
 */
@NullMarked
package news.parallax.comparison.speech;

import org.jspecify.annotations.NullMarked;
