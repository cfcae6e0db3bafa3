package news.parallax.annotation.quotation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import news.parallax.article.Block;
import news.parallax.article.Span;
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
  private final List<Turn> turns = new ArrayList<>();

  SourceFinder(MarkedText text, List<List<Attribution>> candidates) {
    this.text = text;
    this.candidates = candidates;
  }

  /** A marked span whose source was found. */
  private record Turn(
      int firstBlock, int lastBlock, int lastSentence, MarkedSpan mark, FoundSource found) {}

  /** The source of {@code mark}, which stands in sentences {@code first} to {@code last}. */
  FoundSource find(MarkedSpan mark, int first, int last) {
    FoundSource found = inSentence(mark, first, last);
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

  private FoundSource inSentence(MarkedSpan mark, int first, int last) {
    List<Ranked> ranked = new ArrayList<>();
    for (Attribution one : candidates.get(first)) {
      rank(one, mark, first).ifPresent(ranked::add);
    }
    if (last != first) {
      for (Attribution one : candidates.get(last)) {
        rank(one, mark, last).ifPresent(ranked::add);
      }
    }
    if (last + 1 < candidates.size() && block(last + 1) == block(last)) {
      afterFinalMark(mark, last + 1, ranked);
    }
    return ranked.stream()
        .max(Comparator.comparingDouble(Ranked::score).thenComparingInt(one -> -one.distance()))
        .map(Ranked::found)
        .orElse(FoundSource.NONE);
  }

  private record Ranked(double score, int distance, FoundSource found) {}

  private Optional<Ranked> rank(Attribution one, MarkedSpan mark, int sentence) {
    if (one.source() == null) {
      return Optional.empty();
    }
    double rate = one.likelihood();
    if (one.frame() == Frame.AFTER && isAskedBefore(mark, sentence)) {
      return Optional.empty();
    }
    boolean before = one.cue().end() <= mark.span().start();
    int distance =
        before ? mark.span().start() - one.cue().end() : one.core().start() - mark.span().end();
    MarkedSentence where = text.sentences().get(sentence);
    if (one.frame() == Frame.AFTER && isAdjacentAfter(mark, one, where) && rate > 0.2) {
      boolean weak = isPartOfOpeningClause(mark, where) || isBetterHeld(one, mark, sentence);
      double base = weak ? 3 : 10;
      return ranked(
          base + rate,
          distance,
          one,
          "source-after-quotation",
          "source and verb follow the quotation");
    }
    if (one.frame() == Frame.QUOTE && before && touches(one, mark) && isOpened(mark, rate)) {
      boolean aside = !one.isSpeech() || one.kind() == Attribution.Kind.NOUN;
      double base = aside && isReported(one, sentence) ? 4 : 9;
      return ranked(
          base + rate,
          distance,
          one,
          "verb-before-quotation",
          "the source's verb opens the quotation");
    }
    if (one.frame() == Frame.AFTER && before && goesOn(one, mark) && rate > 0.2) {
      return ranked(
          9 + rate,
          distance,
          one,
          "split-quotation",
          "the quotation before the source's verb goes on");
    }
    boolean holds = one.content().stream().anyMatch(piece -> piece.overlaps(mark.span()));
    double weight = rate + (one.isSpeech() ? 0.5 : 0);
    if (holds && one.isLikely()) {
      double base = one.frame() == Frame.AFTER ? 5 : one.frame().isUtterance() ? 6 : 4;
      if (!one.frame().isUtterance() && isReported(one, sentence)) {
        base = 3;
      }
      return ranked(
          base + weight,
          distance,
          one,
          "inside-reported-clause",
          "it stands in what the source's verb reports");
    }
    if (one.isLikely() && one.isSpeech()) {
      return ranked(
          (before ? 2 : 1) + weight / 2,
          Math.abs(distance),
          one,
          "verb-in-sentence",
          "the source's verb stands in the same sentence");
    }
    return Optional.empty();
  }

  private static Optional<Ranked> ranked(
      double score, int distance, Attribution one, String rule, String because) {
    return Optional.of(new Ranked(score, distance, new FoundSource(one, rule, because)));
  }

  /** Whether a verb of saying before the marks rather reports them than the verb behind. */
  private boolean isBetterHeld(Attribution one, MarkedSpan mark, int sentence) {
    return !one.isSpeech()
        && candidates.get(sentence).stream()
            .filter(other -> other.isSpeech() && other.isLikely())
            .filter(other -> other.cue().end() <= mark.span().start())
            .anyMatch(
                other -> other.content().stream().anyMatch(it -> it.overlaps(mark.span())));
  }

  /** "Asked whether it was “late,” she said": the marks stand in the question. */
  private boolean isAskedBefore(MarkedSpan mark, int sentence) {
    return candidates.get(sentence).stream()
        .filter(asked -> asked.cueHead() == 0 && asked.lemma().equals("ask"))
        .flatMap(asked -> asked.content().stream())
        .anyMatch(piece -> piece.contains(mark.span()));
  }

  /** A colon or comma before the marks lets almost any verb open them. */
  private boolean isOpened(MarkedSpan mark, double rate) {
    String before =
        text.article()
            .text()
            .substring(Math.max(0, mark.span().start() - 2), mark.span().start())
            .strip();
    return rate > (before.equals(":") || before.equals(",") ? 0.1 : 0.4);
  }

  /** "While Ruiz said “no deal” was near, Okoye left": a part of the clause that opens there. */
  private boolean isPartOfOpeningClause(MarkedSpan mark, MarkedSentence where) {
    String words = mark.content().of(text.article().text());
    String first = where.word(0).toLowerCase(Locale.ROOT);
    return !words.isEmpty()
        && Character.isLowerCase(words.charAt(0))
        && (first.equals("while") || first.equals("although") || first.equals("though"));
  }

  /** Whether {@code mark} begins the part behind the cue, and marks stand before it too. */
  private static boolean goesOn(Attribution one, MarkedSpan mark) {
    return one.content().size() > 1 && one.content().getLast().start() == mark.span().start();
  }

  private static boolean touches(Attribution one, MarkedSpan mark) {
    return one.content().stream()
        .anyMatch(
            piece -> piece.start() <= mark.span().start() && piece.end() > mark.span().start());
  }

  /** Whether the cue itself stands in what somebody else is reported to say. */
  private boolean isReported(Attribution one, int sentence) {
    return candidates.get(sentence).stream()
        .filter(
            other -> !other.equals(one) && other.frame().isUtterance() && other.isLikely())
        .filter(other -> other.source() != null)
        .anyMatch(other -> other.content().stream().anyMatch(piece -> piece.contains(one.cue())));
  }

  /** Whether nothing but marks stands between the quotation and the source or cue. */
  private static boolean isAdjacentAfter(MarkedSpan mark, Attribution one, MarkedSentence where) {
    int start = one.core().start();
    if (start < mark.span().end()) {
      return false;
    }
    for (int i = 0; i < where.size(); i++) {
      Span token = where.token(i).span();
      boolean between = token.start() >= mark.span().end() && token.end() <= start;
      if (between
          && Character.isLetterOrDigit(where.word(i).charAt(0))
          && !isJoint(where.word(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isJoint(String word) {
    return switch (word) {
      case "and", "as", "also", "but", "then", "However" -> true;
      default -> false;
    };
  }

  /** “Why now?” Ana Ruiz asked. The splitter ends a sentence at the mark. */
  private void afterFinalMark(MarkedSpan mark, int next, List<Ranked> ranked) {
    MarkedSentence where = text.sentences().get(next);
    for (Attribution one : candidates.get(next)) {
      boolean opens = one.core().start() <= where.token(0).span().start();
      boolean follows = opens && one.source() != null && one.frame() == Frame.AFTER;
      boolean signed = one.kind() == Attribution.Kind.LABEL;
      if (follows && (signed || (one.isSpeech() && isOpenEnded(mark)))) {
        ranked(10, 0, one, "source-after-quotation", "source and verb follow the quotation")
            .ifPresent(ranked::add);
      }
    }
  }

  private boolean isOpenEnded(MarkedSpan mark) {
    int last = Math.max(mark.content().start(), mark.content().end() - 1);
    return "?!…-—".indexOf(text.article().text().charAt(last)) >= 0;
  }

  private FoundSource fromContext(MarkedSpan mark, int first, FoundSource weak) {
    MarkedSentence own = text.sentences().get(first);
    int token = tokenAt(own, mark.span().start());
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

  /** Whether nothing but "and", "a" and the like stands between {@code mark} and the last turn's. */
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

  private static int tokenAt(MarkedSentence sentence, int offset) {
    for (int i = 0; i < sentence.size(); i++) {
      if (sentence.token(i).span().end() > offset) {
        return i;
      }
    }
    return sentence.size();
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
