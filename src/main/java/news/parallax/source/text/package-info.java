/**
 * What does a file of plain text or Markdown say? Imports the types of the room, {@code encoding},
 * {@code layout}, and {@code json} for the keys of front matter.
 */
@NullMarked
package news.parallax.source.text;

import org.jspecify.annotations.NullMarked;
