/**
 * What do the reports say side by side? The types of a {@link
 * news.parallax.comparison.StoryReport}; each child package makes one kind of finding and imports
 * this package and lower rooms, never a sibling.
 */
@NullMarked
package news.parallax.comparison;

import org.jspecify.annotations.NullMarked;
