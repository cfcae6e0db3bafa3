/**
 * What is known before a report is read? The closed classes of English and other short lists, each
 * a file of this room and each once; {@link news.parallax.knowledge.WordList} reads one. Imports
 * the article room.
 */
@NullMarked
package news.parallax.knowledge;

import org.jspecify.annotations.NullMarked;
