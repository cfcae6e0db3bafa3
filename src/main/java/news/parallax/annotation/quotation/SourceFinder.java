package news.parallax.annotation.quotation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import news.parallax.article.Block;
import org.jspecify.annotations.Nullable;

/**
 * Finds the source of each outermost marked span: in its own sentence, else in what stands before
 * it. Works through the article in text order, since a quotation can go on from the last one.
 */
final class SourceFinder {
  /** How long what joins two marked spans of one speaker may be, in code units. */
  private static final int LONGEST_JOINT = 20;

  private final MarkedText text;
  private final List<List<Attribution>> candidates;
  private final SentenceSources sentences;
  private final List<Turn> turns = new ArrayList<>();

  SourceFinder(MarkedText text, List<List<Attribution>> candidates) {
    this.text = text;
    this.candidates = candidates;
    this.sentences = new SentenceSources(text, candidates);
  }

  /** A marked span whose source was found. */
  private record Turn(
      int firstBlock, int lastBlock, int lastSentence, MarkedSpan mark, FoundSource found) {}

  /** The source of {@code mark}, which stands in sentences {@code first} to {@code last}. */
  FoundSource find(MarkedSpan mark, int first, int last) {
    FoundSource found = sentences.find(mark, first, last);
    if (!found.isFound()) {
      found = fromContext(mark, first, found);
    }
    if (found.isFound()) {
      turns.add(new Turn(block(first), block(last), last, mark, found));
    }
    return found;
  }

  private int block(int sentence) {
    return text.sentences().get(sentence).sentence().block();
  }

  private FoundSource fromContext(MarkedSpan mark, int first, FoundSource weak) {
    MarkedSentence own = text.sentences().get(first);
    int token = own.indexAt(mark.span().start());
    if (own.word(token - 1).equals(":") || own.word(token - 2).equals(":")) {
      Attribution subject = lastSubject(first, mark.span().start());
      if (subject != null) {
        return new FoundSource(subject, "colon", "the sentence before the colon has this subject");
      }
    }
    if (token > 0) {
      return isListed(mark) ? listed() : weak;
    }
    return standingAlone(first);
  }

  /**
   * Whether nothing but "and", "a" and the like stands between {@code mark} and the last turn's.
   */
  private boolean isListed(MarkedSpan mark) {
    int end = turns.isEmpty() ? -1 : turns.getLast().mark().span().end();
    int start = mark.span().start();
    if (end < 0 || end > start || start - end > LONGEST_JOINT) {
      return false;
    }
    String between = text.article().text().substring(end, start);
    return between.indexOf('\n') < 0
        && Arrays.stream(between.split("[ ,]"))
            .allMatch(word -> word.isEmpty() || ClosedWords.JOINTS.has(word));
  }

  private FoundSource listed() {
    return turns.getLast().found().by("listed", "words in marks right before it have this source");
  }

  private FoundSource standingAlone(int first) {
    int block = block(first);
    Turn turn = turns.isEmpty() ? null : turns.getLast();
    if (text.sentences().get(first).sentence().role() != Block.Role.PARAGRAPH) {
      return FoundSource.NONE;
    }
    if (turn != null && turn.lastBlock() == block && first - turn.lastSentence() <= 2) {
      return turn.found().by("goes-on", "the quotation before it in the paragraph goes on");
    }
    if (first > 0 && block - block(first - 1) <= 1) {
      FoundSource introduced = introduced(first - 1);
      if (introduced.isFound()) {
        return introduced;
      }
    }
    if (turn != null && block - turn.lastBlock() <= 3) {
      return turn.found()
          .by(FoundSource.SAME_SPEAKER, "no other source follows the quotation before it");
    }
    return FoundSource.NONE;
  }

  private FoundSource introduced(int sentence) {
    MarkedSentence before = text.sentences().get(sentence);
    if (before.isQuoted(before.size() - 1)) {
      return FoundSource.NONE;
    }
    boolean colon = before.word(before.size() - 1).equals(":");
    Attribution speech =
        candidates.get(sentence).stream()
            .filter(one -> one.source() != null && one.isLikely())
            .filter(one -> colon || one.isSpeech())
            .max(
                Comparator.comparing((Attribution one) -> one.frame() == Frame.QUOTE)
                    .thenComparingInt(Attribution::cueHead))
            .orElse(null);
    if (speech == null && colon) {
      speech = lastSubject(sentence, before.sentence().span().end());
    }
    return new FoundSource(speech, "introduced", "the sentence before introduces the quotation");
  }

  private @Nullable Attribution lastSubject(int sentence, int before) {
    return candidates.get(sentence).stream()
        .filter(one -> one.source() != null && one.cue().end() <= before)
        .reduce((one, other) -> other)
        .orElse(null);
  }
}
