package news.parallax.comparison.quote;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import news.parallax.comparison.Dossier;
import news.parallax.comparison.SayingMatch;
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
  private final Map<Long, Relation> relations = new HashMap<>();
  private final List<Pair> pairs = new ArrayList<>();

  private SayingPairs(List<Saying> sayings) {
    this.sayings = sayings;
  }

  /** The pairs among {@code sayings} of the articles of {@code dossier}. */
  static SayingPairs compared(List<Saying> sayings, Dossier dossier, Sense sense) {
    SayingPairs pairs = new SayingPairs(sayings);
    Occasions occasions = new Occasions(dossier);
    Likeness likeness = new Likeness(sense);
    for (long both : pairs.candidates()) {
      pairs.compare((int) (both >>> 32), (int) both, likeness, dossier, occasions);
    }
    return pairs.sorted();
  }

  /** The pairs among {@code sayings} that {@code matches} tell of. */
  static SayingPairs known(List<Saying> sayings, List<SayingMatch> matches) {
    Map<SayingMatch.Place, Integer> places = new HashMap<>();
    for (int i = 0; i < sayings.size(); i++) {
      places.putIfAbsent(sayings.get(i).place(), i);
    }
    SayingPairs pairs = new SayingPairs(sayings);
    for (SayingMatch match : matches) {
      Integer one = places.get(match.left());
      Integer other = places.get(match.right());
      if (one != null && other != null && !one.equals(other)) {
        pairs.add(Math.min(one, other), Math.max(one, other), match.relation(), match.closeness());
      }
    }
    return pairs.sorted();
  }

  private SayingPairs sorted() {
    pairs.sort(
        Comparator.comparingDouble(Pair::closeness)
            .reversed()
            .thenComparingInt(Pair::one)
            .thenComparingInt(Pair::other));
    return this;
  }

  /** The pairs as they are kept. */
  List<SayingMatch> matches() {
    return pairs.stream()
        .map(pair ->
            new SayingMatch(
                sayings.get(pair.one).place(),
                sayings.get(pair.other).place(),
                Objects.requireNonNull(relations.get(key(pair.one, pair.other))),
                pair.closeness))
        .toList();
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

  /** The loosest relation between any of {@code some} and any of {@code others}. */
  Optional<Relation> loosest(List<Saying> some, List<Saying> others) {
    return some.stream()
        .flatMap(one -> others.stream().map(other -> relation(indexOf(one), indexOf(other))))
        .flatMap(Optional::stream)
        .max(Comparator.naturalOrder());
  }

  private int indexOf(Saying saying) {
    return sayings.indexOf(saying);
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

  private void compare(int i, int j, Likeness likeness, Dossier dossier, Occasions occasions) {
    Saying one = sayings.get(i);
    Saying other = sayings.get(j);
    if (mayBeOne(one, other, dossier, occasions)) {
      likeness
          .relation(one, other)
          .ifPresent(relation -> add(i, j, relation, Likeness.closeness(one, other)));
    }
  }

  private void add(int one, int other, Relation relation, double closeness) {
    relations.put(key(one, other), relation);
    pairs.add(new Pair(one, other, closeness));
  }

  private static boolean mayBeOne(Saying one, Saying other, Dossier dossier, Occasions occasions) {
    StoryQuotation quotation = one.quotation();
    return switch (SpeakerMatch.of(quotation, other.quotation(), dossier.roster())) {
      case SAME -> !occasions.differ(quotation, other.quotation());
      case UNSURE ->
          one.isMarked()
              && other.isMarked()
              && Math.min(one.words().size(), other.words().size()) >= LONG
              && (Likeness.closeness(one, other) > NEARLY_SAME || Likeness.isWithin(one, other));
      case OTHER -> false;
    };
  }
}
