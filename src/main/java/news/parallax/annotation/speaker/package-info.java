/**
 * Whose words are these? {@link news.parallax.annotation.speaker.SourceFinder} finds the words that
 * name the source, {@link news.parallax.annotation.speaker.SpeakerResolver} whom they mean. Imports
 * attributions and what they stand on.
 */
@NullMarked
package news.parallax.annotation.speaker;

import org.jspecify.annotations.NullMarked;
