package news.parallax.comparison.quote;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import news.parallax.comparison.Sense;
import news.parallax.comparison.Utterance.Relation;
import news.parallax.knowledge.StoryWords;

/**
 * Tells how one saying gives another's words. Shared words decide; the sense of the two sentences
 * is asked only where the words leave it open, as between two translations. The thresholds were set
 * on cross-article pairs of one speaker from twelve stories, the examples and the seeds.
 */
final class Likeness {
  /** Words in the same order, as a share of both: one sentence, edited. */
  private static final double SAME_ORDER = 0.6;

  /** Order that needs no sense beside it when most of the meaning is shared. */
  private static final double HALF_ORDER = 0.5;

  /** Words that carry meaning, as a share of both: two translations. */
  private static final double SAME_MEANING = 0.45;

  /** The share of the shorter one's meaning that the longer one holds. */
  private static final double WITHIN = 0.8;

  /** Sense of two translations, and of words that report a sentence. */
  private static final double SAME_SENSE = 0.65;

  /** Sense of two sentences of which one has all the weighty words of the other. */
  private static final double NEAR_SENSE = 0.5;

  private static final int LEAST_SHARED = 4;
  private static final int SHORTEST = 4;

  private final Sense sense;

  Likeness(Sense sense) {
    this.sense = sense;
  }

  /** How {@code other} gives what {@code one} says; empty when it says something else. */
  Optional<Relation> relation(Saying one, Saying other) {
    return switch (StanceMatch.of(one, other)) {
      case SAME -> likeness(one, other);
      case COMPLEMENT -> likeness(one, other).map(any -> Relation.PARAPHRASE);
      case OTHER -> Optional.empty();
    };
  }

  private Optional<Relation> likeness(Saying one, Saying other) {
    Optional<Relation> sameWords = sameWords(one, other);
    if (sameWords.isPresent() || isShort(one) || isShort(other) || contradicts(one, other)) {
      return sameWords;
    }
    double order = order(one, other);
    if (order >= SAME_ORDER && same(one, other) >= LEAST_SHARED) {
      return Optional.of(Relation.VARIANT);
    }
    return isSameSense(one, other)
        ? Optional.of(order >= 0.45 ? Relation.VARIANT : Relation.PARAPHRASE)
        : Optional.empty();
  }

  private static Optional<Relation> sameWords(Saying one, Saying other) {
    if (one.words().equals(other.words())) {
      return isTelling(one) ? Optional.of(Relation.VERBATIM) : Optional.empty();
    }
    if (isWithin(one, other)) {
      return Optional.of(Relation.TRIMMED);
    }
    boolean spliced = isSplice(one, other) || isSplice(other, one);
    return spliced && !contradicts(one, other) ? Optional.of(Relation.SPLICED) : Optional.empty();
  }

  private static boolean isShort(Saying saying) {
    return saying.isFragment() && saying.words().size() < SHORTEST;
  }

  private boolean isSameSense(Saying one, Saying other) {
    int shared = shared(one, other);
    if (!one.isMarked() || !other.isMarked()) {
      return one.isMarked() != other.isMarked() && shared > 2 && isReported(one, other);
    }
    if (shared >= LEAST_SHARED) {
      boolean alike = meaning(one, other) >= SAME_MEANING || part(one, other) >= WITHIN;
      return alike && (order(one, other) >= HALF_ORDER || sense(one, other) >= SAME_SENSE);
    }
    return shared > 1
        && Math.min(one.words().size(), other.words().size()) > SHORTEST
        && meaning(one, other) >= 0.5
        && order(one, other) >= 0.3
        && sense(one, other) >= SAME_SENSE;
  }

  /** Whether the words without marks report those in marks. */
  private boolean isReported(Saying one, Saying other) {
    if (part(one, other) < 0.5) {
      return false;
    }
    return sense(one, other) >= (meaning(one, other) >= 0.5 ? NEAR_SENSE : SAME_SENSE);
  }

  private double sense(Saying one, Saying other) {
    return sense.likeness(one.text(), other.text());
  }

  private static double part(Saying one, Saying other) {
    return (double) shared(one, other) / Math.min(one.stems().size(), other.stems().size());
  }

  private static double meaning(Saying one, Saying other) {
    int stems = one.stems().size() + other.stems().size();
    return stems == 0 ? 0 : 2.0 * shared(one, other) / stems;
  }

  private static int same(Saying one, Saying other) {
    return WordAlignment.pairs(one.words(), other.words()).size();
  }

  private static double order(Saying one, Saying other) {
    return 2.0 * same(one, other) / (one.words().size() + other.words().size());
  }

  /** A share of words and meaning between 0 and 2, to prefer the closer of several. */
  static double closeness(Saying one, Saying other) {
    return order(one, other) + meaning(one, other);
  }

  private static int shared(Saying one, Saying other) {
    Set<String> shared = new HashSet<>(one.stems());
    shared.retainAll(other.stems());
    return shared.size();
  }

  /** Whether one negates or counts otherwise: alike in words, and another thing said. */
  private static boolean contradicts(Saying one, Saying other) {
    Set<String> numbers = numbers(one);
    Set<String> others = numbers(other);
    boolean count =
        !numbers.isEmpty() && !others.isEmpty() && Collections.disjoint(numbers, others);
    boolean complement = StanceMatch.of(one, other) == StanceMatch.COMPLEMENT;
    return count || (!complement && isNegated(one) != isNegated(other));
  }

  private static Set<String> numbers(Saying saying) {
    return saying.words().stream()
        .filter(word -> Character.isDigit(word.charAt(0)))
        .collect(Collectors.toSet());
  }

  private static boolean isNegated(Saying saying) {
    return saying.words().stream().filter(StoryWords.REVERSING::hasAsWritten).count() % 2 == 1;
  }

  /** Two words or more of which one carries meaning, or one long word. */
  private static boolean isTelling(Saying saying) {
    if (saying.words().size() > 1) {
      return saying.isFragment() || !saying.stems().isEmpty();
    }
    return saying.words().getFirst().length() > 6;
  }

  /** Whether the words of one stand in the other in one stretch. */
  static boolean isWithin(Saying one, Saying other) {
    return isPart(one, other) || isPart(other, one);
  }

  private static boolean isPart(Saying part, Saying whole) {
    return part.stems().size() >= 2
        && part.words().size() < whole.words().size()
        && Collections.indexOfSubList(whole.words(), List.copyOf(part.words())) >= 0;
  }

  /** Whether all words of {@code part} stand in {@code whole} in two stretches or three. */
  private static boolean isSplice(Saying part, Saying whole) {
    if (part.stems().size() < 3 || part.words().size() >= whole.words().size()) {
      return false;
    }
    List<int[]> pairs = WordAlignment.pairs(part.words(), whole.words());
    if (pairs.size() < part.words().size()) {
      return false;
    }
    int breaks = 0;
    for (int i = 1; i < pairs.size(); i++) {
      breaks += pairs.get(i)[1] > pairs.get(i - 1)[1] + 1 ? 1 : 0;
    }
    return breaks <= 2;
  }
}
