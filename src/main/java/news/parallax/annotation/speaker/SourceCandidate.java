package news.parallax.annotation.speaker;

import news.parallax.annotation.attribution.FoundSource;
import news.parallax.article.Span;

/**
 * One who may have said marked words.
 *
 * @param found where the text gives them to whom, and the rule that says so
 * @param score how high the rules rank it in the sentence of the marks; zero for one of another
 *     sentence
 * @param distance from the marks, in code units
 */
record SourceCandidate(FoundSource found, double score, int distance) {
  /** One whom the text around the marks {@code mark} names. */
  static SourceCandidate near(FoundSource found, Span mark) {
    Span cue = found.isFound() ? found.core() : mark;
    return new SourceCandidate(
        found, 0, Math.max(cue.start() - mark.end(), mark.start() - cue.end()));
  }

  /** Whether both give the words to the same words of the text. */
  boolean isSameSource(SourceCandidate other) {
    return found.isFound() && other.found.isFound() && found.named().equals(other.found.named());
  }
}
