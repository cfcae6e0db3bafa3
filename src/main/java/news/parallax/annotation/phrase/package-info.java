/**
 * Which words belong together? {@link news.parallax.annotation.phrase.Chunker} groups tagged words
 * into noun and verb phrases.
 */
@NullMarked
package news.parallax.annotation.phrase;

import org.jspecify.annotations.NullMarked;
