/**
 * How does a document become articles? The door is {@link
 * news.parallax.source.parser.ArticleParser}, which knows all formats and touches no file; {@link
 * news.parallax.source.parser.ArticleCollector} keeps what can be compared. Imports the types of
 * the room and all children before it.
 */
@NullMarked
package news.parallax.source.parser;

import org.jspecify.annotations.NullMarked;
