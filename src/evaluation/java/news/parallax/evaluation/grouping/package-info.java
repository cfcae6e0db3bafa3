/**
 * Which articles report one event? The suites of whole collections: {@link
 * news.parallax.evaluation.grouping.GroupingSuite} groups their articles beside a naive clusterer,
 * {@link news.parallax.evaluation.grouping.StoriesSuite} compares every story once. May import
 * every room but web and cli.
 */
@NullMarked
package news.parallax.evaluation.grouping;

import org.jspecify.annotations.NullMarked;
