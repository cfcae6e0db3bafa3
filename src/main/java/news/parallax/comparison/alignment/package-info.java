/**
 * Which clauses of different articles tell the same fact? {@link
 * news.parallax.comparison.alignment.ClauseMatcher} measures how alike two clauses are, in sense,
 * in words rare in the story and in form, weighs the measures with a fitted model, and groups each
 * clause with its best match in every other article, never transitively. May import the comparison
 * types and lower rooms.
 */
@NullMarked
package news.parallax.comparison.alignment;

import org.jspecify.annotations.NullMarked;
