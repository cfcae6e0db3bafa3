/**
 * How does a report read in a browser? The door is {@link news.parallax.view.html.HtmlView}, one
 * page made of {@link news.parallax.view.html.Fragment}s that another page can hold too. May import
 * {@code view}, the rooms below and j2html.
 */
@NullMarked
package news.parallax.view.html;

import org.jspecify.annotations.NullMarked;
