/**
 * How do files become articles? The door is {@link news.parallax.source.ArticleReader}: it finds
 * the files behind what a user named, decodes each, finds its headline, paragraphs and furniture,
 * and says of every input it could not use why. May import the article room, HTML and JSON parsers.
 */
@NullMarked
package news.parallax.source;

import org.jspecify.annotations.NullMarked;
