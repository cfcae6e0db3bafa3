/** What does the command line do? {@link news.parallax.cli.Main} is the composition root. */
@NullMarked
package news.parallax.cli;

import org.jspecify.annotations.NullMarked;
