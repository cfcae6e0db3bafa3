/**
 * Which articles report the same event? Works on annotated articles, never reads or writes
 * anything. Imports article and annotation.
 */
@NullMarked
package news.parallax.story;

import org.jspecify.annotations.NullMarked;
