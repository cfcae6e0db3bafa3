/**
 * What does one article say? The types of an {@link news.parallax.annotation.AnnotatedArticle};
 * each child package holds one annotator and imports this package and the article room, never a
 * sibling.
 */
@NullMarked
package news.parallax.annotation;

import org.jspecify.annotations.NullMarked;
