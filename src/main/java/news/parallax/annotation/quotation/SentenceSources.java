package news.parallax.annotation.quotation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import news.parallax.article.Span;

/** Finds the source of a marked span in its own sentence, by ranking who could have it there. */
final class SentenceSources {
  /** Words that open a clause with what somebody else says. */
  private static final Set<String> CONTRASTS = Set.of("while", "although", "though", "as", "when");

  /** Below this likelihood not even marks make a verb give words to its subject. */
  private static final double LEAST_RATE = 0.15;

  private final MarkedText text;
  private final List<List<Attribution>> candidates;

  SentenceSources(MarkedText text, List<List<Attribution>> candidates) {
    this.text = text;
    this.candidates = candidates;
  }

  private int block(int sentence) {
    return text.sentences().get(sentence).sentence().block();
  }

  /**
   * The likeliest source of {@code mark}, which stands in sentences {@code first} to {@code last}.
   */
  FoundSource find(MarkedSpan mark, int first, int last) {
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
    if (ranked.isEmpty() && last + 1 < candidates.size() && block(last + 1) == block(last) + 1) {
      signedBelow(last + 1, ranked);
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
    if (holds && before && rate > LEAST_RATE && one.isSpeech() && isObject(one, where)) {
      return ranked(
          5.5 + rate,
          distance,
          one,
          "inside-embedded-speech",
          "it stands in what the verb nearest to it reports");
    }
    boolean utters = one.isSpeech() || one.frame().isUtterance();
    if (holds && (utters ? one.isLikely() : one.isLikelyTopic())) {
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
    if (holds && before && rate > LEAST_RATE && (one.isSpeech() || isLabel(mark))) {
      return ranked(
          2.5 + rate,
          distance,
          one,
          "inside-doubtful-clause",
          "it stands in what the source's verb may report");
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

  /** "panned the plan as “late”". */
  private boolean isLabel(MarkedSpan mark) {
    int start = mark.span().start();
    String before = text.article().text().substring(Math.max(0, start - 10), start).strip();
    return before.endsWith(" as") || before.endsWith(" as a") || before.endsWith(" as an");
  }

  private static Optional<Ranked> ranked(
      double score, int distance, Attribution one, String rule, String because) {
    return Optional.of(new Ranked(score, distance, new FoundSource(one, rule, because)));
  }

  /** Whether a verb of saying before the marks rather reports them than the verb behind. */
  private boolean isBetterHeld(Attribution one, MarkedSpan mark, int sentence) {
    return candidates.get(sentence).stream()
        .filter(other -> other.isSpeech() && other.isLikely())
        .filter(other -> other.cue().end() <= mark.span().start())
        .filter(other -> !one.isSpeech() || opensPart(other, mark))
        .anyMatch(other -> other.content().stream().anyMatch(it -> it.overlaps(mark.span())));
  }

  /** "In a clip that Ruiz called “late,” Okoye said": a part of a clause, right behind its verb. */
  private boolean opensPart(Attribution other, MarkedSpan mark) {
    String words = mark.content().of(text.article().text());
    return other.frame() == Frame.QUOTE
        && other.source() != null
        && !words.isEmpty()
        && Character.isLowerCase(words.charAt(0))
        && mark.span().start() - other.cue().end() <= 1;
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
    int first = where.tag(0).equals("CC") ? 1 : 0;
    String opener = where.word(where.word(first).equals("even") ? first + 1 : first);
    boolean contrast = CONTRASTS.contains(opener.toLowerCase(Locale.ROOT));
    boolean late = mark.span().start() > where.sentence().span().start();
    return !words.isEmpty() && late && contrast;
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

  /** "blasted Ruiz for calling it “late”": a gerund behind a preposition. */
  private static boolean isObject(Attribution one, MarkedSentence where) {
    VerbGroup verb = where.verb(one.cueHead());
    return verb != null
        && verb.form() == VerbGroup.Form.GERUND
        && (where.tag(verb.first()).equals("IN") || where.tag(verb.first() - 1).equals("IN"));
  }

  /** Whether the cue itself stands in what somebody else is reported to say. */
  private boolean isReported(Attribution one, int sentence) {
    return candidates.get(sentence).stream()
        .filter(other -> !other.equals(one) && other.frame().isUtterance() && other.isLikely())
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
        ranked(
                signed ? 10 : 9,
                0,
                one,
                "source-after-quotation",
                "source and verb follow the quotation")
            .ifPresent(ranked::add);
      }
    }
  }

  /** “We will stay.” and in the paragraph below: - Ana Ruiz, 34. */
  private void signedBelow(int next, List<Ranked> ranked) {
    candidates.get(next).stream()
        .filter(one -> one.kind() == Attribution.Kind.LABEL && one.cueHead() == 0)
        .findFirst()
        .flatMap(one -> ranked(10, 0, one, "signed-below", "the paragraph below is a signature"))
        .ifPresent(ranked::add);
  }

  private boolean isOpenEnded(MarkedSpan mark) {
    int last = Math.max(mark.content().start(), mark.content().end() - 1);
    return "?!…-—".indexOf(text.article().text().charAt(last)) >= 0;
  }
}
