/**
 * When does an article say things happened? {@link news.parallax.annotation.time.TimeAnnotator}
 * finds time expressions as TIMEX3 (TimeML 1.2.1) and anchors them to the day of publication, or to
 * a date the text itself gives; without either they stay unanchored. Sentences become {@code
 * Term}s, a {@code Grammar} of patterns over the sorts of terms reads them. Imports the annotation
 * and article rooms only.
 */
@NullMarked
package news.parallax.annotation.time;

import org.jspecify.annotations.NullMarked;
