/**
 * In which encoding is a text written? The door is {@link
 * news.parallax.source.encoding.DecodedText}. Imports the types of the room, and juniversalchardet.
 */
@NullMarked
package news.parallax.source.encoding;

import org.jspecify.annotations.NullMarked;
