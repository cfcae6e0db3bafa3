/**
 * On which amounts, times and ages do two reports differ? In three parts: {@code ValueReader} reads
 * the values of each report, {@code SlotModel} tells which two answer one question, {@code
 * ValueVerdict} what two that no one value fits amount to. {@link
 * news.parallax.comparison.value.ValueDifferences} is the door. Imports the comparison room,
 * evidence and the rooms below.
 *
 * <p>{@code parallax train slots} makes the model's weights; how far apart two answers to one
 * question may be was set by hand (docs/evaluation.md).
 */
@NullMarked
package news.parallax.comparison.value;

import org.jspecify.annotations.NullMarked;
