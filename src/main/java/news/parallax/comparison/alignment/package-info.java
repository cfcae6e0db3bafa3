/** Which clauses of different articles tell the same fact? */
@NullMarked
package news.parallax.comparison.alignment;

import org.jspecify.annotations.NullMarked;
