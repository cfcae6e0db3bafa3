/**
 * Whom and what does one article name, and where? {@link
 * news.parallax.annotation.name.NameAnnotator} finds names, links their forms, reads roles, and
 * resolves descriptions and pronouns.
 */
@NullMarked
package news.parallax.annotation.name;

import org.jspecify.annotations.NullMarked;
