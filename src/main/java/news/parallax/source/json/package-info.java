/**
 * Which articles does a JSON document hold? {@link news.parallax.source.json.JsonRecord} knows one
 * by the keys that common tools write. Imports the types of the room, {@code date} and {@code
 * layout}, and Jackson.
 */
@NullMarked
package news.parallax.source.json;

import org.jspecify.annotations.NullMarked;
