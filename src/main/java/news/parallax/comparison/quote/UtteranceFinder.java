package news.parallax.comparison.quote;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import news.parallax.comparison.Utterance;

/**
 * Joins sayings that give the same thing said. The closest pairs are joined first, and a saying
 * joins a group only when it is like at least half of it, so that a chain of likenesses joins
 * nothing.
 */
final class UtteranceFinder {
  private final List<Saying> sayings;
  private final SayingPairs pairs;
  private final UtteranceWriter writer;
  private final Map<Integer, Integer> groupOf = new TreeMap<>();
  private final Map<Integer, List<Integer>> members = new TreeMap<>();

  UtteranceFinder(List<Saying> sayings, SayingPairs pairs, Echoes echoes) {
    this.sayings = sayings;
    this.pairs = pairs;
    this.writer = new UtteranceWriter(pairs, echoes);
  }

  /** The utterances that two articles or more give, by their first saying. */
  List<Utterance> utterances() {
    for (int i = 0; i < sayings.size(); i++) {
      groupOf.put(i, i);
      members.put(i, new ArrayList<>(List.of(i)));
    }
    pairs.closestFirst().forEach(this::join);
    List<Utterance> utterances = new ArrayList<>();
    for (List<Integer> group : wholeGroups()) {
      writer.utterance(group.stream().map(sayings::get).toList()).ifPresent(utterances::add);
    }
    return utterances;
  }

  private void join(SayingPairs.Pair pair) {
    int one = group(pair.one());
    int other = group(pair.other());
    if (one != other && areAlike(list(one), list(other))) {
      list(other).forEach(i -> groupOf.put(i, one));
      list(one).addAll(list(other));
      members.remove(other);
    }
  }

  private int group(int saying) {
    return groupOf.getOrDefault(saying, saying);
  }

  private List<Integer> list(int group) {
    return members.computeIfAbsent(group, any -> new ArrayList<>());
  }

  private boolean areAlike(List<Integer> some, List<Integer> others) {
    int alike = 0;
    for (int i : some) {
      for (int j : others) {
        alike += pairs.relation(i, j).isPresent() ? 1 : 0;
      }
    }
    return 2 * alike >= some.size() * others.size();
  }

  /** Groups of the same quotations are one: its sentences in the same outlets. */
  private List<List<Integer>> wholeGroups() {
    Map<List<String>, Set<Integer>> byQuotations = new LinkedHashMap<>();
    for (List<Integer> group : members.values()) {
      List<String> ids = ids(group);
      List<String> key = ids.size() == 1 ? List.of(ids.getFirst(), group.toString()) : ids;
      byQuotations.computeIfAbsent(key, any -> new TreeSet<>()).addAll(group);
    }
    return byQuotations.values().stream()
        .map(List::copyOf)
        .sorted(Comparator.comparingInt(List::getFirst))
        .toList();
  }

  private List<String> ids(List<Integer> group) {
    return group.stream().sorted().map(i -> sayings.get(i).quotation().id()).distinct().toList();
  }
}
