/**
 * How does a report read for a program? The door is {@link news.parallax.view.json.JsonView}; its
 * child {@code receipt} goes the other way and checks what was printed. May import {@code view},
 * the rooms below and a JSON library.
 */
@NullMarked
package news.parallax.view.json;

import org.jspecify.annotations.NullMarked;
