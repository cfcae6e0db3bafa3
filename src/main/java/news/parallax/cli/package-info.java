/**
 * What does the command line do? {@link news.parallax.cli.Main} starts it; each command is a class
 * of its own, put together in {@code ParallaxCommand}; a {@link news.parallax.cli.CommandSource} of
 * another jar may add more. The composition root: the only room of the program that may import
 * every other one and the option parser.
 */
@NullMarked
package news.parallax.cli;

import org.jspecify.annotations.NullMarked;
