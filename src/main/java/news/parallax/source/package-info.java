/**
 * How do files become articles? The door is {@link news.parallax.source.ArticleReader}. May import
 * the article room, HTML and JSON parsers.
 */
@NullMarked
package news.parallax.source;

import org.jspecify.annotations.NullMarked;
