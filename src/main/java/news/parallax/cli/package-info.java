/**
 * What does the command line do? {@link news.parallax.cli.Main} starts it; each command is a class
 * of its own, put together in {@code ParallaxCommand}. The composition root: the only room that may
 * import every other one and the option parser.
 */
@NullMarked
package news.parallax.cli;

import org.jspecify.annotations.NullMarked;
