/**
 * On what do two reports differ of what was said? {@link
 * news.parallax.comparison.speech.SpeechDifferences} finds it. Imports the comparison room,
 * evidence and the rooms below.
 */
@NullMarked
package news.parallax.comparison.speech;

import org.jspecify.annotations.NullMarked;
