/**
 * How well are times and amounts read? {@link news.parallax.evaluation.time.TimeMlSuite} measures
 * against TimeBank and AQUAINT beside Stanford's SUTime, {@link
 * news.parallax.evaluation.time.RecognizerSuite} against the cases of Recognizers-Text.
 */
@NullMarked
package news.parallax.evaluation.time;

import org.jspecify.annotations.NullMarked;
