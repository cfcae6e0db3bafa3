/**
 * How do the rooms work together? {@link news.parallax.engine.Comparer} is a list of steps:
 * annotate, join, align, explain.
 */
@NullMarked
package news.parallax.engine;

import org.jspecify.annotations.NullMarked;
