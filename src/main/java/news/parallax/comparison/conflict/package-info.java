/**
 * Where do the reports truly disagree? {@link news.parallax.comparison.conflict.ConflictFinder}
 * compares values only where clauses tell the same thing, as intervals with units, and says what
 * each difference amounts to. Few and right beats many. May import the comparison types and lower
 * rooms.
 */
@NullMarked
package news.parallax.comparison.conflict;

import org.jspecify.annotations.NullMarked;
