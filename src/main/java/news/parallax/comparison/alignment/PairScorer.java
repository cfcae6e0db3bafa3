package news.parallax.comparison.alignment;

import java.util.List;
import java.util.Optional;
import news.parallax.annotation.Argument;
import news.parallax.annotation.EntityId;
import news.parallax.comparison.Roster;
import news.parallax.comparison.alignment.Signals.Agreement;

/** Weighs what two clauses share; looks at sense only where words agree. */
final class PairScorer {
  /** A term in at most this share of the story's clauses, or in three, is rare. */
  private static final double RARE_SHARE = 0.02;

  private static final int RARE_COUNT = 3;

  private final UnitReader reader;
  private final Roster roster;
  private final SentenceEmbedder embedder;

  PairScorer(UnitReader reader, Roster roster, SentenceEmbedder embedder) {
    this.reader = reader;
    this.roster = roster;
    this.embedder = embedder;
  }

  /** The match of {@code a} and {@code b}. */
  Match match(Unit a, Unit b) {
    List<String> shared = a.terms().keySet().stream().filter(b.terms()::containsKey).toList();
    Signals signals =
        new Signals(
            sense(a.words(), b.words()),
            sense(a.sentenceWords(), b.sentenceWords()),
            Math.max(weight(a, shared), weight(b, shared)),
            shared.stream().filter(this::isRare).toList(),
            (int) shared.stream().filter(term -> term.startsWith("#")).count(),
            agreement(a.claim().lemma().equals(b.claim().lemma())),
            agreement(sameObject(a, b)));
    return new Match(a, b, signals.probability(), signals);
  }

  private static Agreement agreement(boolean same) {
    return same ? Agreement.SAME : Agreement.OTHER;
  }

  private boolean isRare(String term) {
    return reader.frequency(term) <= Math.max(RARE_COUNT, RARE_SHARE * reader.units().size());
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

  private double sense(String a, String b) {
    return cosine(embedder.vector(a), embedder.vector(b));
  }

  private static double cosine(float[] a, float[] b) {
    double sum = 0;
    for (int i = 0; i < a.length; i++) {
      sum += a[i] * b[i];
    }
    return sum;
  }
}
