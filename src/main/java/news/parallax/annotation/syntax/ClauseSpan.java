package news.parallax.annotation.syntax;

import news.parallax.annotation.Phrase;
import org.jspecify.annotations.Nullable;

/**
 * Where a clause stands in its sentence.
 *
 * @param first index of the first token
 * @param last index of the last token, inclusive
 * @param verb the main verb group; null in a sentence without verbs
 */
record ClauseSpan(int first, int last, @Nullable Phrase verb) {
  boolean holds(Phrase phrase) {
    return first <= phrase.first() && phrase.last() <= last;
  }
}
