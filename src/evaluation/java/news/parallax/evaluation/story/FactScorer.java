package news.parallax.evaluation.story;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import news.parallax.evaluation.story.StoryGold.Pair;

/** Scores facts: which tellings of one thing in two articles were joined, and rightly so. */
final class FactScorer {
  /** Longer receipts show nothing: a whole article would hit every fact. */
  private static final int LONGEST = 700;

  private final StoryGold gold;
  private final List<List<Anchor>> facts;

  /** Scores {@code facts}, the places of each, against {@code gold}. */
  FactScorer(StoryGold gold, List<List<Anchor>> facts) {
    this.gold = gold;
    this.facts =
        facts.stream()
            .map(fact -> fact.stream().filter(at -> at.length() <= LONGEST).toList())
            .toList();
  }

  FactCounts counts() {
    List<Telling> wanted = gold.facts().stream().flatMap(FactScorer::tellings).toList();
    List<Pair> judged =
        facts.stream()
            .flatMap(fact -> Pair.everyTwo(fact).stream())
            .filter(this::isJudged)
            .toList();
    int largest = facts.stream().mapToInt(List::size).max().orElse(0);
    return new FactCounts(
        (int) wanted.stream().filter(this::isJoined).count(),
        wanted.size(),
        (int) judged.stream().filter(this::isOneFact).count(),
        judged.size(),
        facts.size(),
        largest - gold.files().size());
  }

  /** What two articles tell of one fact. */
  private record Telling(List<Anchor> one, List<Anchor> other) {}

  /** Every two articles that tell {@code fact}. */
  private static Stream<Telling> tellings(List<Anchor> fact) {
    Set<Integer> docs =
        fact.stream().map(Anchor::doc).collect(Collectors.toCollection(TreeSet::new));
    return docs.stream()
        .flatMap(one ->
            docs.stream()
                .filter(other -> one < other)
                .map(other -> new Telling(in(one, fact), in(other, fact))));
  }

  private static List<Anchor> in(int doc, List<Anchor> places) {
    return places.stream().filter(place -> place.doc() == doc).toList();
  }

  private boolean isJoined(Telling telling) {
    return facts.stream()
        .anyMatch(fact -> touchesAny(fact, telling.one) && touchesAny(fact, telling.other));
  }

  /** Two articles' places that the gold speaks of at all. */
  private boolean isJudged(Pair pair) {
    return pair.a().doc() != pair.b().doc()
        && gold.facts().stream().anyMatch(fact -> touches(fact, pair.a()))
        && gold.facts().stream().anyMatch(fact -> touches(fact, pair.b()));
  }

  private boolean isOneFact(Pair pair) {
    return gold.facts().stream()
        .anyMatch(fact -> touches(fact, pair.a()) && touches(fact, pair.b()));
  }

  private static boolean touchesAny(List<Anchor> places, List<Anchor> others) {
    return others.stream().anyMatch(other -> touches(places, other));
  }

  private static boolean touches(List<Anchor> places, Anchor place) {
    return places.stream().anyMatch(place::overlaps);
  }
}
