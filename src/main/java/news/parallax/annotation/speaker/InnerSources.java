package news.parallax.annotation.speaker;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import news.parallax.annotation.attribution.Attribution;
import news.parallax.annotation.attribution.FoundSource;
import news.parallax.annotation.attribution.MarkedText;
import news.parallax.annotation.mark.MarkedSpan;
import news.parallax.annotation.syntax.MarkedSentence;
import news.parallax.article.Span;

/**
 * Finds the source of words in marks within what somebody says: in “He said, ‘Go home’” the verb
 * that stands beside them within the same marks names it, and no other does.
 */
public final class InnerSources {
  private final MarkedText text;
  private final SentenceSources sentences;

  /**
   * A finder in {@code text}, whose marks are those within the outermost ones.
   *
   * @param candidates reads the attributions of a sentence, as if nothing stood in outer marks
   */
  public InnerSources(MarkedText text, Function<MarkedSentence, List<Attribution>> candidates) {
    this.text = text;
    this.sentences = new SentenceSources(text, candidates(text, candidates));
  }

  /** Those of the sentences with marks and of their neighbours; none of any other. */
  private static List<List<Attribution>> candidates(
      MarkedText text, Function<MarkedSentence, List<Attribution>> read) {
    boolean[] near = new boolean[text.sentences().size() + 1];
    for (MarkedSpan mark : text.marks().outer()) {
      int first = text.sentenceAt(mark.span().start(), 0);
      int last = text.sentenceAt(mark.span().end() - 1, first);
      for (int i = first; i <= last + 1 && i < near.length; i++) {
        near[i] = true;
      }
    }
    List<List<Attribution>> candidates = new ArrayList<>();
    for (int i = 0; i < text.sentences().size(); i++) {
      candidates.add(near[i] ? read.apply(text.sentences().get(i)) : List.of());
    }
    return candidates;
  }

  /** Who said the words of {@code mark}, by a verb within {@code outer}, which holds them. */
  public Optional<FoundSource> find(MarkedSpan mark, Span outer) {
    int first = text.sentenceAt(mark.span().start(), 0);
    int last = Math.min(text.sentenceAt(mark.span().end() - 1, first), text.sentences().size() - 1);
    return sentences.find(mark, first, last).stream()
        .map(SourceCandidate::found)
        .filter(one -> one.isFound() && one.isNextTo() && outer.contains(one.core()))
        .findFirst();
  }

  /** The sentence in which {@code mark} opens. */
  public MarkedSentence sentence(MarkedSpan mark) {
    return text.sentences().get(text.sentenceAt(mark.span().start(), 0));
  }
}
