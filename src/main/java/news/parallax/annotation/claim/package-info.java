/**
 * What does an article state, clause by clause? {@link
 * news.parallax.annotation.claim.ClaimAnnotator} cuts sentences into clauses and reads who did what
 * to whom, when and where, how sure the text is and whose voice it is. May import the annotation
 * and article rooms.
 */
@NullMarked
package news.parallax.annotation.claim;

import org.jspecify.annotations.NullMarked;
