/**
 * Where do the fitted weights come from? Each {@link news.parallax.training.Trainer} learns one file
 * of {@link news.parallax.training.Weights} from data of record and the seed it is given: same data,
 * same seed, same weights. May import every room below the command line, and {@code evaluation} for
 * its readers of gold.
 */
@NullMarked
package news.parallax.training;

import org.jspecify.annotations.NullMarked;
