/**
 * Where do quotation marks open and close? {@link news.parallax.annotation.mark.QuotationMarks}
 * reads them once an article. Imports the annotation types and the knowledge room.
 */
@NullMarked
package news.parallax.annotation.mark;

import org.jspecify.annotations.NullMarked;
