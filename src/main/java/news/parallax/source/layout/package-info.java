/**
 * Which lines of a text are headline, heading and paragraph, and which are no part of the report?
 * {@link news.parallax.source.layout.PlainTextSegmenter} tells for text without markup, {@link
 * news.parallax.source.layout.FurnitureRules} for lines whose place is known. Imports the types of
 * the room.
 */
@NullMarked
package news.parallax.source.layout;

import org.jspecify.annotations.NullMarked;
