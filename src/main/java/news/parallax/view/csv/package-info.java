/**
 * How does a report read as tables? The door is {@link news.parallax.view.csv.CsvView}. May import
 * {@code view} and the rooms below.
 */
@NullMarked
package news.parallax.view.csv;

import org.jspecify.annotations.NullMarked;
