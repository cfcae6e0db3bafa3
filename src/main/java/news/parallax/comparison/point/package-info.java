/** Where do two reports answer one question in ways that no rule compares? */
@NullMarked
package news.parallax.comparison.point;

import org.jspecify.annotations.NullMarked;
