/**
 * How does a developer measure and train Parallax? {@link
 * news.parallax.workbench.WorkbenchCommands} adds the commands {@code evaluate} and {@code train} to
 * the command line when the evaluation's jar is on the class path. The composition root of that jar:
 * may import every room and the option parser; no room may import it.
 */
@NullMarked
package news.parallax.workbench;

import org.jspecify.annotations.NullMarked;
