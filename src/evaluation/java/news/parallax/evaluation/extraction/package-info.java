/**
 * How well is the article found on a web page? {@link
 * news.parallax.evaluation.extraction.ExtractionSuite} compares with the pages of Mozilla's
 * Readability, each saved with the article and metadata to be found.
 */
@NullMarked
package news.parallax.evaluation.extraction;

import org.jspecify.annotations.NullMarked;
