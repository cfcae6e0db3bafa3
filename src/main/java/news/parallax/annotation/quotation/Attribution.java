package news.parallax.annotation.quotation;

import java.util.List;
import news.parallax.article.Span;
import org.jspecify.annotations.Nullable;

/**
 * A place where a sentence gives words to somebody.
 *
 * @param cue the verb group, or "according to"
 * @param lemma of the cue's head
 * @param cueHead index of the cue's head token in the sentence
 * @param source who speaks; null when the sentence does not say
 * @param sourceHead the head word of the source; null without a source
 * @param frame how cue and content stand together
 * @param content what is said, in one piece or around the cue; empty when nothing was found
 * @param channel through whom it came; null when directly
 */
record Attribution(
    Span cue,
    String lemma,
    int cueHead,
    @Nullable Span source,
    @Nullable Span sourceHead,
    Frame frame,
    List<Span> content,
    @Nullable Span channel) {
  Attribution {
    content = List.copyOf(content);
  }

  /** Cue and source together. */
  Span core() {
    return source == null ? cue : cue.cover(source);
  }
}
