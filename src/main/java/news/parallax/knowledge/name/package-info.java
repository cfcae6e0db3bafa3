/**
 * What is known of names? Keys, spellings and short forms of a name, given names and titles, the
 * kinds of what is named, and the places of the earth ({@link news.parallax.knowledge.name.Atlas}).
 * Imports the knowledge room.
 */
@NullMarked
package news.parallax.knowledge.name;

import org.jspecify.annotations.NullMarked;
