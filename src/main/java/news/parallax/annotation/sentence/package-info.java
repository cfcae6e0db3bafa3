/** Where do sentences begin and end? {@link news.parallax.annotation.sentence.SentenceSplitter}. */
@NullMarked
package news.parallax.annotation.sentence;

import org.jspecify.annotations.NullMarked;
