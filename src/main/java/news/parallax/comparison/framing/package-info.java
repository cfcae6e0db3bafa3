/**
 * How does an outlet colour what it tells? {@link news.parallax.comparison.framing.FramingFinder}
 * marks evaluative names and loaded words in the outlet's own voice. Imports the comparison room
 * and those below.
 */
@NullMarked
package news.parallax.comparison.framing;

import org.jspecify.annotations.NullMarked;
