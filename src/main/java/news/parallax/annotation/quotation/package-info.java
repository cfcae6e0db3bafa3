/**
 * Who says what? {@link news.parallax.annotation.quotation.QuotationAnnotator} finds quotations,
 * with marks and without, their cue, source and speaker. {@link
 * news.parallax.annotation.quotation.QuotationMarks} alone tells which words stand in marks and
 * needs nothing but the article. May import the annotation and article rooms.
 */
@NullMarked
package news.parallax.annotation.quotation;

import org.jspecify.annotations.NullMarked;
