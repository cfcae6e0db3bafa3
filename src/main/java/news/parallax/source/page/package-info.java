/**
 * Where on a web page is its article, and what does the page say of itself? Imports the types of
 * the room, {@code encoding}, {@code date}, {@code layout}, and {@code json} for JSON-LD; jsoup and
 * Readability4J.
 */
@NullMarked
package news.parallax.source.page;

import org.jspecify.annotations.NullMarked;
