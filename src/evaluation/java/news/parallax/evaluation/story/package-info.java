/**
 * What does Parallax find in a story, and what should it? A {@link
 * news.parallax.evaluation.story.StorySuite} scores everything found in one story against a
 * reader's gold; a {@link news.parallax.evaluation.story.FactsSuite} lays the facts of all
 * annotated stories beside naive ways to join sentences. Gold, Parallax and rivals are put into the
 * same terms first: places in numbered texts. May import every room but web and cli.
 */
@NullMarked
package news.parallax.evaluation.story;

import org.jspecify.annotations.NullMarked;
