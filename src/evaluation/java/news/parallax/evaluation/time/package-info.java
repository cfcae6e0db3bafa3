/** How well are times read? Measured on TimeBank and AQUAINT as TempEval-3 counts. */
@NullMarked
package news.parallax.evaluation.time;

import org.jspecify.annotations.NullMarked;
