package news.parallax.comparison.quote;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import news.parallax.comparison.Utterance.Relation;

/** How alike two sayings are in their words. */
final class Likeness {
  /** Words in the same order, as a share of both: two sayings of a few words. */
  private static final double SAME_ORDER = 0.6;

  /** Words that carry meaning, as a share of both: two translations. */
  private static final double SAME_MEANING = 0.45;

  private static final int LEAST_SHARED = 4;

  private Likeness() {}

  /** How {@code other} gives what {@code one} says; empty when it says something else. */
  static Optional<Relation> relation(Saying one, Saying other) {
    if (one.words().equals(other.words())) {
      return isTelling(one) ? Optional.of(Relation.VERBATIM) : Optional.empty();
    }
    if (isPart(one, other) || isPart(other, one)) {
      return Optional.of(Relation.TRIMMED);
    }
    if (isShort(one) || isShort(other)) {
      return Optional.empty();
    }
    int same = WordAlignment.pairs(one.words(), other.words()).size();
    double order = 2.0 * same / (one.words().size() + other.words().size());
    if (order >= SAME_ORDER && same >= LEAST_SHARED) {
      return Optional.of(Relation.VARIANT);
    }
    return meaning(one, other, order);
  }

  private static boolean isShort(Saying saying) {
    return saying.fragment() && saying.words().size() < 4;
  }

  private static Optional<Relation> meaning(Saying one, Saying other, double order) {
    int shared = shared(one, other);
    double meaning = 2.0 * shared / (one.stems().size() + other.stems().size());
    double part = (double) shared / Math.min(one.stems().size(), other.stems().size());
    boolean alike = meaning >= SAME_MEANING && shared >= LEAST_SHARED;
    boolean within = part >= 0.8 && shared >= LEAST_SHARED;
    if (!alike && !within) {
      return Optional.empty();
    }
    return Optional.of(order >= 0.45 ? Relation.VARIANT : Relation.PARAPHRASE);
  }

  /** A share between 0 and 1, to prefer the closer of several. */
  static double closeness(Saying one, Saying other) {
    int same = WordAlignment.pairs(one.words(), other.words()).size();
    double order = 2.0 * same / (one.words().size() + other.words().size());
    int stems = one.stems().size() + other.stems().size();
    return order + (stems == 0 ? 0 : 2.0 * shared(one, other) / stems);
  }

  static int shared(Saying one, Saying other) {
    Set<String> shared = new HashSet<>(one.stems());
    shared.retainAll(other.stems());
    return shared.size();
  }

  /** Two words or more of which one carries meaning, or one long word. */
  private static boolean isTelling(Saying saying) {
    if (saying.words().size() > 1) {
      return saying.fragment() || !saying.stems().isEmpty();
    }
    return saying.words().getFirst().length() > 6;
  }

  private static boolean isPart(Saying part, Saying whole) {
    return part.stems().size() >= 2
        && part.words().size() < whole.words().size()
        && Collections.indexOfSubList(whole.words(), List.copyOf(part.words())) >= 0;
  }
}
