/**
 * How does a report read? Pure functions from a {@link news.parallax.comparison.StoryReport} to
 * text: JSON, Markdown, HTML, CSV and the terminal's; {@link news.parallax.view.ReceiptVerifier}
 * goes the other way and checks what was printed. May import the rooms below, a JSON library and
 * nothing that reads files or clocks.
 */
@NullMarked
package news.parallax.view;

import org.jspecify.annotations.NullMarked;
