/**
 * How do bytes become articles? Here are the types the children share: a {@link
 * news.parallax.source.RawDocument} comes from somewhere, a {@link
 * news.parallax.source.DocumentFormat} makes {@link news.parallax.source.ParsedReport}s of it. The
 * door to the reading of bytes is {@code parser.ArticleParser}, the one to files and folders {@code
 * folder.ArticleReader}. May import the article and knowledge rooms.
 */
@NullMarked
package news.parallax.source;

import org.jspecify.annotations.NullMarked;
