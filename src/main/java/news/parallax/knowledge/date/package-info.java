/**
 * How is a date in figures to be read, 3/4/2031 as March or as April? {@link
 * news.parallax.knowledge.date.NumericDate} holds the readings, {@link
 * news.parallax.knowledge.date.RegionalDateOrder} says which a country's press is used to. Imports
 * the article room and its own.
 */
@NullMarked
package news.parallax.knowledge.date;

import org.jspecify.annotations.NullMarked;
