/**
 * How does a report read as Markdown? The door is {@link news.parallax.view.markdown.MarkdownView}.
 * May import {@code view} and the rooms below.
 */
@NullMarked
package news.parallax.view.markdown;

import org.jspecify.annotations.NullMarked;
