/**
 * Which documents lie behind the files, folders and patterns a user named? The door is {@link
 * news.parallax.source.folder.ArticleReader}; {@link news.parallax.source.folder.FolderSource}
 * yields the documents, {@code parser} reads them. Imports the types of the room, {@code parser},
 * and {@code json} for the side file.
 */
@NullMarked
package news.parallax.source.folder;

import org.jspecify.annotations.NullMarked;
