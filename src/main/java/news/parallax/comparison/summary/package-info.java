/**
 * What happened, in the sources' own words? {@link news.parallax.comparison.summary.Summarizer}
 * selects sentences and phrases; it writes none, except the open questions. Imports the comparison
 * room and those below.
 */
@NullMarked
package news.parallax.comparison.summary;

import org.jspecify.annotations.NullMarked;
