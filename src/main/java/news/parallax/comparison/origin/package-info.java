/**
 * Who got it from whom? {@link news.parallax.comparison.origin.ReuseFinder} finds passages that
 * articles share outside quotation marks; {@link news.parallax.comparison.origin.OriginFinder}
 * tells from them, from agency credits and from attributions where any words come from.
 */
@NullMarked
package news.parallax.comparison.origin;

import org.jspecify.annotations.NullMarked;
