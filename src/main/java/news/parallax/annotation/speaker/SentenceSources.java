package news.parallax.annotation.speaker;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import news.parallax.annotation.attribution.Attribution;
import news.parallax.annotation.attribution.FoundSource;
import news.parallax.annotation.attribution.MarkedText;
import news.parallax.annotation.attribution.SourceRule;
import news.parallax.annotation.mark.MarkedSpan;
import news.parallax.annotation.syntax.Frame;
import news.parallax.annotation.syntax.MarkedSentence;
import news.parallax.knowledge.FunctionWords;

/** Finds the source of a marked span in its own sentence, by ranking who could have it there. */
final class SentenceSources {

  /** Below this likelihood not even marks make a verb give words to its subject. */
  private static final double LEAST_RATE = 0.15;

  /** From this likelihood on a verb of saying surely is one. */
  private static final double SURE = 0.8;

  /** Below this likelihood no verb behind the marks does. */
  private static final double LEAST_RATE_BEHIND = 0.2;

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
   * The possible sources of {@code mark}, which stands in sentences {@code first} to {@code last},
   * the one that the rules rank highest first.
   */
  List<SourceCandidate> find(MarkedSpan mark, int first, int last) {
    List<SourceCandidate> ranked = new ArrayList<>(ranked(mark, first));
    if (last != first) {
      ranked.addAll(ranked(mark, last));
    }
    if (last + 1 < candidates.size() && block(last + 1) == block(last)) {
      ranked.addAll(afterFinalMark(mark, last + 1));
    }
    if (ranked.isEmpty() && last + 1 < candidates.size() && block(last + 1) == block(last) + 1) {
      ranked.addAll(signedBelow(last + 1));
    }
    return ranked.stream()
        .sorted(
            Comparator.comparingDouble(SourceCandidate::score)
                .reversed()
                .thenComparingInt(SourceCandidate::distance))
        .toList();
  }

  private List<SourceCandidate> ranked(MarkedSpan mark, int sentence) {
    List<Attribution> all = candidates.get(sentence);
    return all.stream()
        .filter(one -> one.source() != null)
        .flatMap(one -> ranked(claim(one, mark, sentence), all).stream())
        .toList();
  }

  private SourceClaim claim(Attribution one, MarkedSpan mark, int sentence) {
    return new SourceClaim(one, mark, text.sentences().get(sentence), text.article().text());
  }

  /** What the first rule that fits makes of {@code claim}, one of those of {@code all}. */
  private Optional<SourceCandidate> ranked(SourceClaim claim, List<Attribution> all) {
    if (claim.by().frame() == Frame.AFTER && RivalClaims.isAskedBefore(claim.mark(), all)) {
      return Optional.empty();
    }
    return Stream.of(
            behind(claim, all),
            opening(claim, all),
            goingOn(claim),
            embedded(claim),
            reported(claim, all),
            doubtful(claim),
            near(claim))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private static Optional<SourceCandidate> ranked(
      double score, SourceClaim claim, SourceRule rule) {
    FoundSource found = new FoundSource(claim.by(), rule);
    return Optional.of(new SourceCandidate(found, score, claim.distance()));
  }

  private Optional<SourceCandidate> behind(SourceClaim claim, List<Attribution> all) {
    Attribution by = claim.by();
    if (by.frame() != Frame.AFTER
        || !claim.isAdjacentAfter()
        || (!by.isSpeech() && (claim.isBehindJointAs() || claim.isParticiple()))
        || by.likelihood() <= LEAST_RATE_BEHIND) {
      return Optional.empty();
    }
    boolean weak = isPartOfOpeningClause(claim) || RivalClaims.isBetterHeld(claim, all);
    return ranked((weak ? 3 : 10) + by.likelihood(), claim, SourceRule.SOURCE_AFTER_QUOTATION);
  }

  private static Optional<SourceCandidate> opening(SourceClaim claim, List<Attribution> all) {
    Attribution by = claim.by();
    boolean opens = by.frame() == Frame.QUOTE && claim.isBefore() && claim.reaches();
    if (!opens || !(claim.isOpened() || isTold(claim, all))) {
      return Optional.empty();
    }
    boolean noun = by.kind() == Attribution.Kind.NOUN;
    boolean aside = !by.isSpeech() || noun;
    boolean other =
        (aside && RivalClaims.isReported(by, all)) || (noun && RivalClaims.isLabelled(claim, all));
    return ranked((other ? 4 : 9) + by.likelihood(), claim, SourceRule.VERB_BEFORE_QUOTATION);
  }

  /** "Ruiz recalled that Okoye used to say “no”": a verb of saying in what another tells. */
  private static boolean isTold(SourceClaim claim, List<Attribution> all) {
    return claim.by().isSpeech()
        && claim.by().likelihood() > LEAST_RATE
        && RivalClaims.isReported(claim.by(), all);
  }

  private static Optional<SourceCandidate> goingOn(SourceClaim claim) {
    Attribution by = claim.by();
    boolean split = by.frame() == Frame.AFTER && claim.isBefore() && claim.goesOn();
    return split && by.likelihood() > LEAST_RATE_BEHIND
        ? ranked(9 + by.likelihood(), claim, SourceRule.SPLIT_QUOTATION)
        : Optional.empty();
  }

  private static Optional<SourceCandidate> embedded(SourceClaim claim) {
    Attribution by = claim.by();
    boolean doubtful = claim.holds() && claim.isBefore() && by.likelihood() > LEAST_RATE;
    return doubtful && by.isSpeech() && claim.isObject()
        ? ranked(5.5 + by.likelihood(), claim, SourceRule.INSIDE_EMBEDDED_SPEECH)
        : Optional.empty();
  }

  private static Optional<SourceCandidate> reported(SourceClaim claim, List<Attribution> all) {
    Attribution by = claim.by();
    boolean utterance = by.frame().isUtterance();
    boolean says = by.isSpeech() || utterance;
    boolean likely = says ? by.isLikely() : by.isLikelyTopic();
    if (!claim.holds() || !likely) {
      return Optional.empty();
    }
    boolean passedOn = by.lemma().equals("report") && RivalClaims.isToldByOther(claim, all);
    double whole = passedOn ? 3 : by.frame() == Frame.AFTER ? 5 : isTold(claim, all) ? 7 : 6;
    double part = RivalClaims.isReported(by, all) ? 3 : 4;
    return ranked(
        (utterance ? whole : part) + weight(by), claim, SourceRule.INSIDE_REPORTED_CLAUSE);
  }

  private static Optional<SourceCandidate> doubtful(SourceClaim claim) {
    Attribution by = claim.by();
    boolean held = claim.holds() || (claim.isBehindAs() && claim.isFollowed());
    boolean doubtful = held && claim.isBefore() && by.likelihood() > LEAST_RATE;
    boolean called = claim.isBehindAs() && !claim.isBehindLabel();
    return doubtful && (by.isSpeech() || called)
        ? ranked(2.5 + by.likelihood(), claim, SourceRule.INSIDE_DOUBTFUL_CLAUSE)
        : Optional.empty();
  }

  private static Optional<SourceCandidate> near(SourceClaim claim) {
    Attribution by = claim.by();
    if (!by.isLikely() || !by.isSpeech() || claim.isOfOpeningParticiple() || claim.isOfSource()) {
      return Optional.empty();
    }
    return ranked((claim.isBefore() ? 2 : 1) + weight(by) / 2, claim, SourceRule.VERB_IN_SENTENCE)
        .map(it -> new SourceCandidate(it.found(), it.score(), Math.abs(it.distance())));
  }

  /** Of two likely verbs of saying the nearer counts. */
  private static double weight(Attribution by) {
    return by.isSpeech() ? Math.min(by.likelihood(), SURE) + 0.5 : by.likelihood();
  }

  /** "While Ruiz said “no deal” was near, Okoye left": a part of the clause that opens there. */
  private static boolean isPartOfOpeningClause(SourceClaim claim) {
    MarkedSentence where = claim.where();
    int first = where.tag(0).equals("CC") ? 1 : 0;
    String opener = where.word(where.word(first).equals("even") ? first + 1 : first);
    boolean contrast = FunctionWords.CONTRASTS.has(opener);
    boolean late = claim.mark().span().start() > where.sentence().span().start();
    return late && contrast && claim.mark().content().length() > 0;
  }

  /** “Why now?” Ana Ruiz asked. The splitter ends a sentence at the mark. */
  private List<SourceCandidate> afterFinalMark(MarkedSpan mark, int next) {
    MarkedSentence where = text.sentences().get(next);
    return candidates.get(next).stream()
        .filter(one -> one.source() != null && one.frame() == Frame.AFTER)
        .filter(one -> one.core().start() <= where.token(0).span().start())
        .flatMap(one -> {
          boolean signed = one.kind() == Attribution.Kind.LABEL;
          boolean says = one.isSpeech() && (isOpenEnded(mark) || endsSentence(one, where));
          return signed || says
              ? ranked(signed ? 10 : 9, claim(one, mark, next), SourceRule.SOURCE_AFTER_QUOTATION)
                  .stream()
              : Stream.empty();
        })
        .toList();
  }

  /** Whether nothing follows source and cue: “We left.” Ruiz said. */
  private static boolean endsSentence(Attribution one, MarkedSentence where) {
    int last = where.size() - 1;
    boolean stop = last >= 0 && where.word(last).equals(".");
    return stop && where.token(last).span().start() - one.core().end() <= 1;
  }

  /** “We will stay.” and in the paragraph below: - Ana Ruiz, 34. */
  private List<SourceCandidate> signedBelow(int next) {
    return candidates.get(next).stream()
        .filter(one -> one.kind() == Attribution.Kind.LABEL && one.cueHead() == 0)
        .filter(one -> one.source() != null && one.frame() == Frame.AFTER)
        .limit(1)
        .map(one -> new FoundSource(one, SourceRule.SIGNED_BELOW))
        .map(found -> new SourceCandidate(found, 10, 0))
        .toList();
  }

  private boolean isOpenEnded(MarkedSpan mark) {
    int last = mark.content().end() - 1;
    while (last > mark.content().start()
        && "'’\"”".indexOf(text.article().text().charAt(last)) >= 0) {
      last--;
    }
    return last >= 0 && "?!…-—".indexOf(text.article().text().charAt(last)) >= 0;
  }
}
