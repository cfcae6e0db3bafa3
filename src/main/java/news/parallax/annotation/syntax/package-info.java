/**
 * How is a clause made? Phrases, clauses, verb groups, their subjects and complements; the one
 * place that reads them. {@link news.parallax.annotation.syntax.Chunker} finds the phrases that all
 * else stands on. Imports the annotation types and the knowledge room.
 */
@NullMarked
package news.parallax.annotation.syntax;

import org.jspecify.annotations.NullMarked;
