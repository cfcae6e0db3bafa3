/**
 * Who is who across the articles of a story? {@link news.parallax.comparison.name.NameJoiner} joins
 * the articles' entities into a {@link news.parallax.comparison.Roster}.
 */
@NullMarked
package news.parallax.comparison.name;

import org.jspecify.annotations.NullMarked;
