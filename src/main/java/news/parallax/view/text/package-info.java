/**
 * How does a report read in a terminal? The door is {@link news.parallax.view.text.TextView}. May
 * import {@code view} and the rooms below.
 */
@NullMarked
package news.parallax.view.text;

import org.jspecify.annotations.NullMarked;
