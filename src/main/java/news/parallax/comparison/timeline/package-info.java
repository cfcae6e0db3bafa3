/**
 * What happened when? {@link news.parallax.comparison.timeline.TimelineBuilder} places what the
 * articles date in time. Imports the comparison room and those below it.
 */
@NullMarked
package news.parallax.comparison.timeline;

import org.jspecify.annotations.NullMarked;
