/**
 * What need not be found again? A {@link news.parallax.codec.cache.Cache} keeps bytes under the
 * digest of what they were made from, in a folder of the user's. Imports {@code codec} and what it
 * may import.
 */
@NullMarked
package news.parallax.codec.cache;

import org.jspecify.annotations.NullMarked;
