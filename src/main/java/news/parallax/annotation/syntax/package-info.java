/**
 * How is a clause made? Phrases, clauses, verb groups, their subjects and complements; the one
 * place that reads them. {@link news.parallax.annotation.syntax.Chunker} finds the phrases that all
 * else stands on; {@link news.parallax.annotation.syntax.ClauseReader} tells of every clause who
 * does what to whom, {@link news.parallax.annotation.syntax.SentenceGrammar} reads around the
 * quotation marks of a sentence, {@link news.parallax.annotation.syntax.GoverningVerb} gives the
 * tense around some words. Imports the annotation types and the knowledge room.
 */
@NullMarked
package news.parallax.annotation.syntax;

import org.jspecify.annotations.NullMarked;
