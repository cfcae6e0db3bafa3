/**
 * How well are quotations and their speakers found? {@link
 * news.parallax.evaluation.quotation.PolnearSuite} compares with PolNeAR, in which every
 * attribution of its articles is marked. May import every room below evaluation.
 */
@NullMarked
package news.parallax.evaluation.quotation;

import org.jspecify.annotations.NullMarked;
