package news.parallax.comparison.alignment;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import news.parallax.annotation.Argument;
import news.parallax.annotation.EntityId;
import news.parallax.comparison.Roster;
import news.parallax.comparison.alignment.Signals.Agreement;

/** Weighs what two clauses share; looks at sense only where words agree. For one thread. */
final class PairScorer {
  /** Terms of this weight, one clause in seven, say nothing about what a sentence tells. */
  private static final double COMMON_WEIGHT = 2;

  private static final double MOST_CONTEXT = 10;

  private final Vocabulary vocabulary;
  private final Roster roster;
  private final SenseReader senses;

  PairScorer(Vocabulary vocabulary, Roster roster, SentenceEmbedder embedder) {
    this.vocabulary = vocabulary;
    this.roster = roster;
    this.senses = new SenseReader(embedder);
  }

  /** The match of {@code a} and {@code b}. */
  Match match(Unit a, Unit b) {
    List<String> shared = a.terms().keySet().stream().filter(b.terms()::containsKey).toList();
    ClauseSense left = senses.of(a);
    ClauseSense right = senses.of(b);
    Signals signals =
        new Signals(
            left.likeness(right),
            left.agreement(right),
            Math.max(weight(a, shared), weight(b, shared)),
            shared.stream().filter(term -> marks(term, a, b)).toList(),
            context(a, b),
            agreement(a.claim().lemma().equals(b.claim().lemma())),
            agreement(sameObject(a, b)),
            agreement(!Collections.disjoint(a.times(), b.times())),
            agreement(a.claim().factuality().polarity() == b.claim().factuality().polarity()),
            steps(a, b));
    return new Match(a, b, signals.probability(), signals);
  }

  private static Agreement agreement(boolean same) {
    return same ? Agreement.SAME : Agreement.OTHER;
  }

  private boolean marks(String term, Unit a, Unit b) {
    return vocabulary.marks(term, a.position()) && vocabulary.marks(term, b.position());
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

  private static int steps(Unit a, Unit b) {
    return Math.abs(
        a.claim().factuality().certainty().compareTo(b.claim().factuality().certainty()));
  }

  private boolean sameObject(Unit a, Unit b) {
    Optional<Argument> object = a.claim().argument(Argument.Role.PATIENT);
    Optional<Argument> other = b.claim().argument(Argument.Role.PATIENT);
    return object.isPresent()
        && other.isPresent()
        && (object.get().head().equals(other.get().head())
            || sameEntity(object.get(), other.get()));
  }

  private boolean sameEntity(Argument a, Argument b) {
    Optional<EntityId> entity = roster.of(a.entity()).map(one -> one.id());
    return entity.isPresent() && entity.equals(roster.of(b.entity()).map(one -> one.id()));
  }

  private static double weight(Unit unit, List<String> shared) {
    return shared.stream()
        .mapToDouble(term -> unit.terms().getOrDefault(term, 0.0))
        .map(weight -> weight * weight)
        .sum();
  }
}
