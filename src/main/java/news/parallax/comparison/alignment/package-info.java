/**
 * Which clauses of different articles tell the same fact? {@link
 * news.parallax.comparison.alignment.FactAligner} scores pairs of clauses by words rare in the
 * story and by sentence embeddings, and groups each clause with its best match in every other
 * article, never transitively. May import the comparison types and lower rooms.
 */
@NullMarked
package news.parallax.comparison.alignment;

import org.jspecify.annotations.NullMarked;
