/**
 * Where on the earth do the places lie that a story names? {@link
 * news.parallax.comparison.place.PlaceFinder} asks the atlas and lets the reports decide between
 * places of one name. Imports the comparison room and those below it.
 */
@NullMarked
package news.parallax.comparison.place;

import org.jspecify.annotations.NullMarked;
