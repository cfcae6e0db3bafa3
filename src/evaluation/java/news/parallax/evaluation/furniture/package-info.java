/**
 * How well is what is not the report told from it? {@link
 * news.parallax.evaluation.furniture.FurnitureSuite} compares with lines that a reader sorted.
 */
@NullMarked
package news.parallax.evaluation.furniture;

import org.jspecify.annotations.NullMarked;
