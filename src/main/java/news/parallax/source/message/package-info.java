/**
 * What does a mail say, and a web page saved as one file? The door is {@link
 * news.parallax.source.message.MessageFormat}. Imports the types of the room, {@code date}, {@code
 * json}, {@code layout} and {@code page}; Apache James Mime4j.
 */
@NullMarked
package news.parallax.source.message;

import org.jspecify.annotations.NullMarked;
