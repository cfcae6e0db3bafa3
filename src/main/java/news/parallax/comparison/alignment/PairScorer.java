package news.parallax.comparison.alignment;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import news.parallax.annotation.Claim;
import news.parallax.annotation.EntityId;
import news.parallax.comparison.ClauseMatch;
import news.parallax.comparison.ClauseMatch.Doers;
import news.parallax.comparison.Roster;
import org.jspecify.annotations.Nullable;

/**
 * Weighs what two clauses share. A judge is asked only where what is cheaply measured leaves a
 * doubt; whether both speak of the same event is decided without it.
 */
final class PairScorer {
  private static final FactModel MODEL = FactModel.unjudged();
  private static final FactModel JUDGED = FactModel.judged();

  /** Between these there is a doubt. */
  private static final double LEAST_DOUBTFUL = 0.2;

  private static final double MOST_DOUBTFUL = 0.95;

  /** The most that clauses score which are near each other and never one fact. */
  private static final double MOST_OF_NEAR = Math.nextDown(StarFinder.LEAST_BACKED);

  private static final double MOST_CONTEXT = 10;
  private static final int MOST_UNIQUE = 4;
  private static final int MOST_SPREAD = 9;

  private static final Set<FrameSlot> PARTIES =
      Set.of(FrameSlot.DOER, FrameSlot.OBJECT, FrameSlot.NAMES);

  /** A term in at most this many sentences of an article marks a place in it. */
  private static final int MOST_SENTENCES_OF_MARK = 3;

  /** The sentences of a report that tell what it is about, by index less than this. */
  private static final int LEAD = 4;

  private final StoryTerms vocabulary;
  private final ClauseJudge judge;
  private final Identities identities;
  private final Map<String, String> names = new HashMap<>();
  private final Map<Integer, ClauseInSentence> read = new HashMap<>();

  PairScorer(StoryTerms vocabulary, Roster roster, ClauseJudge judge) {
    this.vocabulary = vocabulary;
    this.judge = judge;
    this.identities = new Identities(roster);
    roster.entities().forEach(one -> names.put(ClauseTerms.ENTITY + one.id().value(), one.name()));
  }

  /** The match of {@code a} and {@code b}; empty when it is less likely than {@code least}. */
  Optional<ClauseMatch> match(Unit a, Unit b, double least) {
    Signals signals = cheapSignals(a, b);
    ClauseSense left = a.sense();
    ClauseSense right = b.sense();
    measureSense(left, right, signals);
    if (MODEL.mostEventProbability(signals, Signal.HEAD, Signal.LOST) < least) {
      return Optional.empty();
    }
    signals.set(Signal.HEAD, left.headLikeness(right));
    if (MODEL.mostEventProbability(signals, Signal.LOST) < least) {
      return Optional.empty();
    }
    signals.set(Signal.LOST, left.lost(right));
    double event = MODEL.eventProbability(signals);
    return event < least
        ? Optional.empty()
        : Optional.of(match(a, b, signals, told(a, b, signals), event));
  }

  /**
   * The probability that both tell the same; what somebody denies or asks is not told, nor how many
   * by a clause whose number stands apart.
   */
  private double told(Unit a, Unit b, Signals signals) {
    double score = score(a, b, signals);
    boolean opposed = a.claim().telling() != b.claim().telling();
    boolean near = opposed || a.isUncounted() || b.isUncounted();
    return near ? Math.min(MOST_OF_NEAR, score) : score;
  }

  /** The probability that both tell the same, after the judge's word where there is a doubt. */
  private double score(Unit a, Unit b, Signals signals) {
    double score = MODEL.probability(signals);
    if (score < LEAST_DOUBTFUL || score > MOST_DOUBTFUL) {
      return score;
    }
    return judge
        .verdict(inSentence(a), inSentence(b))
        .map(verdict -> judged(signals, verdict))
        .orElse(score);
  }

  private static double judged(Signals signals, ClauseJudge.Verdict verdict) {
    signals.judge(verdict.leaning());
    return JUDGED.probability(signals);
  }

  private ClauseInSentence inSentence(Unit unit) {
    return read.computeIfAbsent(
        unit.index(), any -> ClauseInSentence.of(unit.article(), unit.span()));
  }

  private ClauseMatch match(Unit a, Unit b, Signals signals, double score, double event) {
    boolean others =
        areOthers(a.form().doer(), b.form().doer())
            || areOthers(a.form().speaker(), b.form().speaker());
    return new ClauseMatch(
        a.clause(),
        b.clause(),
        score,
        event,
        others ? Doers.OTHERS : Doers.MAY_BE_ONE,
        score < StarFinder.LEAST_BACKED ? "" : because(a, b, signals, score));
  }

  private String because(Unit a, Unit b, Signals signals, double score) {
    return signals.because(
        score, marks(a, b), FrameWords.of(a.form().frame(), b.form().frame(), identities));
  }

  private static boolean areOthers(@Nullable EntityId one, @Nullable EntityId other) {
    return one != null && other != null && !one.equals(other);
  }

  /** What {@code a} and {@code b} share. */
  Signals signals(Unit a, Unit b) {
    Signals signals = cheapSignals(a, b);
    ClauseSense left = a.sense();
    ClauseSense right = b.sense();
    measureSense(left, right, signals);
    signals.set(Signal.HEAD, left.headLikeness(right));
    signals.set(Signal.LOST, left.lost(right));
    return signals;
  }

  private Signals cheapSignals(Unit a, Unit b) {
    Signals signals = new Signals();
    measureTerms(a, b, signals);
    measureForm(a, b, signals);
    measureFrames(frames(a, b), signals);
    return signals;
  }

  private FrameComparison frames(Unit a, Unit b) {
    return new FrameComparison(a.form().frame(), b.form().frame(), identities);
  }

  private static void measureFrames(FrameComparison frames, Signals signals) {
    int others = (int) PARTIES.stream().filter(slot -> differ(frames, slot)).count();
    signals.set(Signal.OTHER_PARTIES, others);
    signals.set(Signal.OTHER_AMOUNT, differ(frames, FrameSlot.NUMBER));
    signals.set(Signal.STAGE, differ(frames, FrameSlot.STAGE));
  }

  private static boolean differ(FrameComparison frames, FrameSlot slot) {
    return frames.of(slot) == FrameSlot.Agreement.DIFFERS;
  }

  private static void measureSense(ClauseSense left, ClauseSense right, Signals signals) {
    signals.set(Signal.SENSE, left.likeness(right));
    signals.set(Signal.SENTENCE, left.sentenceLikeness(right));
    signals.set(Signal.GIST, left.gistLikeness(right));
    signals.set(Signal.OBJECT, left.objectLikeness(right));
  }

  private static void measureTerms(Unit a, Unit b, Signals signals) {
    WeightedTerms.Shared shared = a.terms().shared(b.terms());
    signals.set(Signal.COVERED, shared.covered());
    signals.set(Signal.UNIQUE, Math.min(MOST_UNIQUE, shared.unique()));
    signals.set(Signal.SPREAD, Math.min(MOST_SPREAD, shared.fewest() - 1));
    double context = a.around().shared(b.around()).rarity() - shared.rarity();
    signals.set(Signal.CONTEXT, Math.min(MOST_CONTEXT, context));
    int run = CommonRun.longest(a.form().words(), b.form().words());
    signals.set(Signal.RUN, run);
    signals.set(Signal.RUN_SHARE, (double) run / Math.min(a.terms().size(), b.terms().size()));
  }

  private static void measureForm(Unit a, Unit b, Signals signals) {
    Claim left = a.claim();
    Claim right = b.claim();
    boolean one = a.isDependent();
    boolean other = b.isDependent();
    int steps = left.factuality().certainty().compareTo(right.factuality().certainty());
    signals.set(Signal.DEPENDENT, (one ? 1 : 0) + (other ? 1 : 0));
    signals.set(Signal.BOTH_DEPENDENT, one && other);
    signals.set(Signal.REPORTING, a.isReport() || b.isReport());
    signals.set(Signal.POLARITY, left.factuality().polarity() != right.factuality().polarity());
    signals.set(Signal.STEPS, Math.abs(steps));
    signals.set(Signal.LEAD, Math.max(left.sentence(), right.sentence()) < LEAD);
    signals.set(Signal.SPEAKERS, areOthers(a.form().speaker(), b.form().speaker()));
    measureDetails(a, b, signals);
  }

  private static void measureDetails(Unit one, Unit other, Signals signals) {
    Unit.Form a = one.form();
    Unit.Form b = other.form();
    boolean numbered = a.numbers().length > 0 && b.numbers().length > 0;
    boolean same = numbered && share(a.numbers(), b.numbers());
    signals.set(Signal.SAME_NUMBER, same);
    signals.set(Signal.NUMBERS, numbered && !same);
    signals.set(Signal.SAME_TIME, !one.days().isEmpty() && one.days().equals(other.days()));
    signals.set(Signal.SAME_DOER, a.doer() != null && a.doer().equals(b.doer()));
  }

  private static boolean share(int[] left, int[] right) {
    return Arrays.stream(left).anyMatch(one -> IntStream.of(right).anyMatch(two -> one == two));
  }

  /** What both share and either article uses in few places, in the order of the story. */
  private List<String> marks(Unit a, Unit b) {
    return Arrays.stream(a.terms().ids())
        .filter(term -> Arrays.binarySearch(b.terms().ids(), term) >= 0)
        .filter(term -> marks(term, a) && marks(term, b))
        .mapToObj(vocabulary::term)
        .map(term -> names.getOrDefault(term, term.toLowerCase(Locale.ROOT)))
        .toList();
  }

  private boolean marks(int term, Unit unit) {
    return vocabulary.sentences(term, unit.position()) <= MOST_SENTENCES_OF_MARK;
  }
}
