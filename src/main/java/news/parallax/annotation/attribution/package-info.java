/**
 * Which words are attributed, by which cue, to which source, as the sentence itself tells (source,
 * cue and content as in PARC, Pareti 2012)? {@link
 * news.parallax.annotation.attribution.AttributionReader} reads one sentence. Imports marks and
 * syntax.
 */
@NullMarked
package news.parallax.annotation.attribution;

import org.jspecify.annotations.NullMarked;
