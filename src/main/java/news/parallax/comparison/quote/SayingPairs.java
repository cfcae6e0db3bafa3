package news.parallax.comparison.quote;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import news.parallax.comparison.Dossier;
import news.parallax.comparison.Sense;
import news.parallax.comparison.StoryQuotation;
import news.parallax.comparison.Utterance.Relation;

/**
 * Which sayings give the same thing said, two by two: of one speaker, not on two occasions, worded
 * alike. Candidates come from an index of the words they share.
 */
final class SayingPairs {
  /** A word this many sayings share tells nothing. */
  private static final int COMMON = 300;

  /** What two speakers who may be one must share: a sentence, nearly word for word. */
  private static final int LONG = 6;

  private static final double NEARLY_SAME = 1.6;

  private final List<Saying> sayings;
  private final Dossier dossier;
  private final Occasions occasions;
  private final Likeness likeness;
  private final Map<Long, Relation> relations = new HashMap<>();
  private final List<Pair> pairs = new ArrayList<>();

  SayingPairs(List<Saying> sayings, Dossier dossier, Sense sense) {
    this.sayings = sayings;
    this.dossier = dossier;
    this.occasions = new Occasions(dossier);
    this.likeness = new Likeness(sense);
    candidates().forEach(both -> compare((int) (both >>> 32), both.intValue()));
    pairs.sort(
        Comparator.comparingDouble(Pair::closeness)
            .reversed()
            .thenComparingInt(Pair::one)
            .thenComparingInt(Pair::other));
  }

  /** Two sayings by their places in the list, the earlier first. */
  record Pair(int one, int other, double closeness) {}

  /** The closest first. */
  List<Pair> closestFirst() {
    return pairs;
  }

  /** How two sayings are alike, in either order; empty when they are not. */
  Optional<Relation> relation(int one, int other) {
    return Optional.ofNullable(relations.get(key(Math.min(one, other), Math.max(one, other))));
  }

  private Set<Long> candidates() {
    Map<String, List<Integer>> index = new TreeMap<>();
    Set<Long> candidates = new LinkedHashSet<>();
    for (int i = 0; i < sayings.size(); i++) {
      for (String key : keys(sayings.get(i))) {
        List<Integer> same = index.computeIfAbsent(key, any -> new ArrayList<>());
        if (same.size() < COMMON) {
          for (int j : same) {
            candidates.add(key(j, i));
          }
          same.add(i);
        }
      }
    }
    return candidates;
  }

  private static Set<String> keys(Saying saying) {
    Set<String> keys = new TreeSet<>(saying.stems());
    keys.add(String.join(" ", saying.words()));
    return keys;
  }

  private static long key(int one, int other) {
    return ((long) one << 32) | other;
  }

  private void compare(int i, int j) {
    Saying one = sayings.get(i);
    Saying other = sayings.get(j);
    if (mayBeOne(one, other)) {
      likeness
          .relation(one, other)
          .ifPresent(relation -> {
            relations.put(key(i, j), relation);
            pairs.add(new Pair(i, j, Likeness.closeness(one, other)));
          });
    }
  }

  private boolean mayBeOne(Saying one, Saying other) {
    StoryQuotation quotation = one.quotation();
    return switch (SpeakerMatch.of(quotation, other.quotation(), dossier.roster())) {
      case SAME -> !occasions.differ(quotation, other.quotation());
      case UNSURE ->
          one.isMarked()
              && other.isMarked()
              && Math.min(one.words().size(), other.words().size()) >= LONG
              && Likeness.closeness(one, other) > NEARLY_SAME;
      case OTHER -> false;
    };
  }
}
