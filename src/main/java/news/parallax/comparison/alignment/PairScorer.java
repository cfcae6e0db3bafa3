package news.parallax.comparison.alignment;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import news.parallax.annotation.Claim;
import news.parallax.annotation.EntityId;
import news.parallax.annotation.Voice;
import news.parallax.comparison.Roster;
import news.parallax.comparison.StoryEntity;
import org.jspecify.annotations.Nullable;

/** Weighs what two clauses share. For one thread. */
final class PairScorer {
  private static final FactModel MODEL = FactModel.shipped();

  /** Terms of this weight, one clause in seven, say nothing about what a sentence tells. */
  private static final double COMMON_WEIGHT = 2;

  private static final double MOST_CONTEXT = 10;
  private static final int MOST_UNIQUE = 4;
  private static final int MOST_SPREAD = 9;

  private final Vocabulary vocabulary;
  private final Roster roster;
  private final SenseReader senses;
  private final CommonRun runs = new CommonRun();

  PairScorer(Vocabulary vocabulary, Roster roster, SentenceEmbedder embedder) {
    this.vocabulary = vocabulary;
    this.roster = roster;
    this.senses = new SenseReader(embedder);
  }

  /** The match of {@code a} and {@code b}. */
  Match match(Unit a, Unit b) {
    Signals signals = signals(a, b);
    return new Match(a, b, MODEL.probability(signals), MODEL.eventProbability(signals), signals);
  }

  /** What {@code a} and {@code b} share. */
  Signals signals(Unit a, Unit b) {
    List<String> shared = a.terms().keySet().stream().filter(b.terms()::containsKey).toList();
    Map<Signal, Double> values = new EnumMap<>(Signal.class);
    measureSense(a, b, values);
    measureTerms(a, b, shared, values);
    measureForm(a, b, values);
    List<String> marks = shared.stream().filter(term -> marks(term, a, b)).toList();
    return new Signals(values, marks);
  }

  private void measureSense(Unit a, Unit b, Map<Signal, Double> values) {
    ClauseSense left = senses.of(a);
    ClauseSense right = senses.of(b);
    values.put(Signal.SENSE, left.likeness(right));
    values.put(Signal.SENTENCE, left.sentenceLikeness(right));
    values.put(Signal.LOST, left.lost(right));
    values.put(Signal.HEAD, left.headLikeness(right));
  }

  private void measureTerms(Unit a, Unit b, List<String> shared, Map<Signal, Double> values) {
    values.put(Signal.COVERED, Math.max(weight(a, shared), weight(b, shared)));
    values.put(Signal.UNIQUE, (double) Math.min(MOST_UNIQUE, unique(a, b, shared)));
    values.put(Signal.SPREAD, (double) Math.min(MOST_SPREAD, spread(a, b, shared)));
    values.put(Signal.CONTEXT, context(a, b));
    int run = runs.longest(a, b);
    values.put(Signal.RUN, (double) run);
    values.put(Signal.RUN_SHARE, (double) run / Math.min(a.terms().size(), b.terms().size()));
    values.put(Signal.NUMBERS, number(otherNumbers(a, b)));
  }

  private void measureForm(Unit a, Unit b, Map<Signal, Double> values) {
    Claim left = a.claim();
    Claim right = b.claim();
    double dependent = number(a.isDependent()) + number(b.isDependent());
    values.put(Signal.DEPENDENT, dependent);
    values.put(Signal.BOTH_DEPENDENT, number(dependent == 2));
    values.put(
        Signal.REPORTING,
        number(left.kind() == Claim.Kind.REPORT || right.kind() == Claim.Kind.REPORT));
    values.put(
        Signal.POLARITY, number(left.factuality().polarity() != right.factuality().polarity()));
    values.put(
        Signal.STEPS,
        (double) Math.abs(left.factuality().certainty().compareTo(right.factuality().certainty())));
    values.put(Signal.SPEAKERS, number(otherSpeakers(left, right)));
  }

  private static double number(boolean holds) {
    return holds ? 1 : 0;
  }

  private boolean marks(String term, Unit a, Unit b) {
    return vocabulary.marks(term, a.position()) && vocabulary.marks(term, b.position());
  }

  private long unique(Unit a, Unit b, List<String> shared) {
    return shared.stream().filter(term -> sentences(term, a, b) <= 2).count();
  }

  private int spread(Unit a, Unit b, List<String> shared) {
    return shared.stream().mapToInt(term -> sentences(term, a, b) - 1).min().orElse(MOST_SPREAD);
  }

  private int sentences(String term, Unit a, Unit b) {
    return vocabulary.sentences(term, a.position()) + vocabulary.sentences(term, b.position());
  }

  /** How rare the terms are that the sentences share beside those of both clauses. */
  private double context(Unit a, Unit b) {
    Set<String> shared = new HashSet<>(a.around());
    shared.retainAll(b.around());
    double sum =
        shared.stream()
            .filter(term -> !a.terms().containsKey(term) || !b.terms().containsKey(term))
            .mapToDouble(term -> Math.max(0, vocabulary.weight(term) - COMMON_WEIGHT))
            .sum();
    return Math.min(MOST_CONTEXT, sum);
  }

  private static boolean otherNumbers(Unit a, Unit b) {
    List<String> left = a.numbers();
    List<String> right = b.numbers();
    return !left.isEmpty() && !right.isEmpty() && left.stream().noneMatch(right::contains);
  }

  private boolean otherSpeakers(Claim a, Claim b) {
    EntityId left = speaker(a);
    EntityId right = speaker(b);
    return left != null && right != null && !left.equals(right);
  }

  private @Nullable EntityId speaker(Claim claim) {
    return switch (claim.voice()) {
      case Voice.OwnVoice own -> null;
      case Voice.Attributed attributed ->
          roster.of(attributed.speaker()).map(StoryEntity::id).orElse(null);
    };
  }

  private static double weight(Unit unit, List<String> shared) {
    return shared.stream()
        .mapToDouble(term -> unit.terms().getOrDefault(term, 0.0))
        .map(weight -> weight * weight)
        .sum();
  }
}
