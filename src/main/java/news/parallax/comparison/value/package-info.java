/**
 * On which amounts, times and ages do two reports differ? {@link
 * news.parallax.comparison.value.ValueDifferences} finds them. Imports the comparison room,
 * evidence and the rooms below.
 */
@NullMarked
package news.parallax.comparison.value;

import org.jspecify.annotations.NullMarked;
