package news.parallax.comparison.alignment;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import news.parallax.annotation.Claim;
import news.parallax.annotation.EntityId;
import news.parallax.comparison.Roster;
import org.jspecify.annotations.Nullable;

/** Weighs what two clauses share. Safe for use by many threads. */
final class PairScorer {
  private static final FactModel MODEL = FactModel.shipped();
  private static final double MOST_CONTEXT = 10;
  private static final int MOST_UNIQUE = 4;
  private static final int MOST_SPREAD = 9;

  /** A term in at most this many sentences of an article marks a place in it. */
  private static final int MOST_SENTENCES_OF_MARK = 3;

  private final Vocabulary vocabulary;
  private final Map<String, String> names = new HashMap<>();
  private final SenseReader senses;

  PairScorer(Vocabulary vocabulary, Roster roster, SentenceEmbedder embedder) {
    this.vocabulary = vocabulary;
    roster.entities().forEach(one -> names.put(TermReader.term(one.id()), one.name()));
    this.senses = new SenseReader(embedder);
  }

  /** The match of {@code a} and {@code b}; empty when it is less likely than {@code least}. */
  Optional<Match> match(Unit a, Unit b, double least) {
    Signals signals = cheapSignals(a, b);
    ClauseSense left = senses.of(a);
    ClauseSense right = senses.of(b);
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
        : Optional.of(new Match(a, b, MODEL.probability(signals), event));
  }

  /** What {@code a} and {@code b} share. */
  Signals signals(Unit a, Unit b) {
    Signals signals = cheapSignals(a, b);
    ClauseSense left = senses.of(a);
    ClauseSense right = senses.of(b);
    measureSense(left, right, signals);
    signals.set(Signal.HEAD, left.headLikeness(right));
    signals.set(Signal.LOST, left.lost(right));
    return signals;
  }

  /** Why {@code match} is one. */
  String because(Match match) {
    return signals(match.a(), match.b()).because(match.score(), marks(match.a(), match.b()));
  }

  private static Signals cheapSignals(Unit a, Unit b) {
    Signals signals = new Signals();
    measureTerms(a, b, signals);
    measureForm(a, b, signals);
    return signals;
  }

  private static void measureSense(ClauseSense left, ClauseSense right, Signals signals) {
    signals.set(Signal.SENSE, left.likeness(right));
    signals.set(Signal.SENTENCE, left.sentenceLikeness(right));
    signals.set(Signal.GIST, left.gistLikeness(right));
    signals.set(Signal.OBJECT, left.objectLikeness(right));
  }

  private static void measureTerms(Unit a, Unit b, Signals signals) {
    Terms.Shared shared = a.terms().shared(b.terms());
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
    boolean one = a.form().dependent();
    boolean other = b.form().dependent();
    int steps = left.factuality().certainty().compareTo(right.factuality().certainty());
    signals.set(Signal.DEPENDENT, (one ? 1 : 0) + (other ? 1 : 0));
    signals.set(Signal.BOTH_DEPENDENT, one && other);
    signals.set(Signal.REPORTING, a.isReport() || b.isReport());
    signals.set(Signal.POLARITY, left.factuality().polarity() != right.factuality().polarity());
    signals.set(Signal.STEPS, Math.abs(steps));
    signals.set(Signal.SPEAKERS, otherSpeakers(a.form().speaker(), b.form().speaker()));
    measureDetails(a.form(), b.form(), signals);
  }

  private static void measureDetails(Unit.Form a, Unit.Form b, Signals signals) {
    boolean numbered = a.numbers().length > 0 && b.numbers().length > 0;
    boolean same = numbered && share(a.numbers(), b.numbers());
    signals.set(Signal.SAME_NUMBER, same);
    signals.set(Signal.NUMBERS, numbered && !same);
    signals.set(Signal.SAME_TIME, !a.days().isEmpty() && a.days().equals(b.days()));
    signals.set(Signal.SAME_DOER, a.doer() != null && a.doer().equals(b.doer()));
  }

  private static boolean share(int[] left, int[] right) {
    return Arrays.stream(left).anyMatch(one -> IntStream.of(right).anyMatch(two -> one == two));
  }

  private static boolean otherSpeakers(@Nullable EntityId left, @Nullable EntityId right) {
    return left != null && right != null && !left.equals(right);
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
