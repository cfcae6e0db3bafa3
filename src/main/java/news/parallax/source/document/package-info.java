/**
 * What does a document of an office, or a page laid out for print, say? One format a class, all
 * implementations of {@link news.parallax.source.DocumentFormat}. Imports the types of the room and
 * {@code layout}; PDFBox and RTF Parser Kit. The rest is read with the JDK alone.
 */
@NullMarked
package news.parallax.source.document;

import org.jspecify.annotations.NullMarked;
