/**
 * How much and how many does an article say? {@link
 * news.parallax.annotation.quantity.QuantityAnnotator} finds amounts as intervals with units.
 * Imports the annotation and article rooms only.
 */
@NullMarked
package news.parallax.annotation.quantity;

import org.jspecify.annotations.NullMarked;
