/**
 * Where do the reports truly disagree? {@link news.parallax.comparison.conflict.DifferenceFinder}
 * holds each two articles against each other, {@link
 * news.parallax.comparison.conflict.ConflictFold} gathers what it found over the story. Imports the
 * comparison room, its children evidence, value, speech and point, and the rooms below.
 */
@NullMarked
package news.parallax.comparison.conflict;

import org.jspecify.annotations.NullMarked;
