/**
 * What is a report, and how does a statement point at its exact words? An {@link
 * news.parallax.article.Article} is a text that is never rewritten; a {@link
 * news.parallax.article.Citation} is a span of it. Imports nothing but the JDK.
 */
@NullMarked
package news.parallax.article;

import org.jspecify.annotations.NullMarked;
