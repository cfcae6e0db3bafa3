/**
 * What does one report alone tell? {@link news.parallax.comparison.exclusive.ExclusiveFinder} finds
 * sentences that no other report bears out. Imports the comparison room and those below.
 */
@NullMarked
package news.parallax.comparison.exclusive;

import org.jspecify.annotations.NullMarked;
