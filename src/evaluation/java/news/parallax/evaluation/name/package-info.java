/**
 * How well are names joined across a story? {@link news.parallax.evaluation.name.NameSuite} counts
 * joined aliases and wrong merges beside a floor that joins equal strings alone.
 */
@NullMarked
package news.parallax.evaluation.name;

import org.jspecify.annotations.NullMarked;
