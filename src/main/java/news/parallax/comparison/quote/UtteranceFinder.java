package news.parallax.comparison.quote;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import news.parallax.annotation.EntityId;
import news.parallax.article.Citation;
import news.parallax.article.Explanation;
import news.parallax.comparison.StoryQuotation;
import news.parallax.comparison.Utterance;
import news.parallax.comparison.Utterance.Relation;
import org.jspecify.annotations.Nullable;

/**
 * Joins sayings of one speaker that are worded alike. Candidates come from an index of the words
 * they share; the closest pairs are joined first, and a saying joins a group only when it is like
 * at least half of it, so that a chain of likenesses joins nothing.
 */
final class UtteranceFinder {
  /** A word this many sayings share tells nothing. */
  private static final int COMMON = 300;

  private final List<Saying> sayings;
  private final Map<Long, Relation> relations = new HashMap<>();

  private UtteranceFinder(List<Saying> sayings) {
    this.sayings = sayings;
  }

  static List<Utterance> utterances(List<Saying> sayings) {
    return new UtteranceFinder(sayings).find();
  }

  private record Pair(int one, int other, double closeness) {}

  private List<Utterance> find() {
    List<List<Integer>> groups = groups(pairs());
    Map<List<String>, List<Integer>> distinct = new LinkedHashMap<>();
    for (List<Integer> group : groups) {
      distinct.merge(ids(group), group, UtteranceFinder::joined);
    }
    List<Utterance> utterances = new ArrayList<>();
    distinct.values().stream()
        .filter(this::isFromTwoPlaces)
        .forEach(group -> utterances.add(utterance("u" + (utterances.size() + 1), group)));
    return utterances;
  }

  private static List<Integer> joined(List<Integer> one, List<Integer> other) {
    Set<Integer> all = new TreeSet<>(one);
    all.addAll(other);
    return List.copyOf(all);
  }

  private List<String> ids(List<Integer> group) {
    return group.stream().map(i -> sayings.get(i).quotation().id()).distinct().toList();
  }

  private boolean isFromTwoPlaces(List<Integer> group) {
    return group.stream().map(i -> sayings.get(i).quotation().article()).distinct().count() > 1;
  }

  private List<Pair> pairs() {
    Map<String, List<Integer>> index = new TreeMap<>();
    Set<Long> seen = new LinkedHashSet<>();
    for (int i = 0; i < sayings.size(); i++) {
      for (String key : keys(sayings.get(i))) {
        List<Integer> same = index.computeIfAbsent(key, any -> new ArrayList<>());
        if (same.size() < COMMON) {
          for (int j : same) {
            seen.add(key(j, i));
          }
          same.add(i);
        }
      }
    }
    List<Pair> pairs = new ArrayList<>();
    seen.forEach(both -> compare((int) (both >>> 32), both.intValue()).ifPresent(pairs::add));
    pairs.sort(
        Comparator.comparingDouble(Pair::closeness)
            .reversed()
            .thenComparingInt(Pair::one)
            .thenComparingInt(Pair::other));
    return pairs;
  }

  private static Set<String> keys(Saying saying) {
    Set<String> keys = new TreeSet<>(saying.stems());
    keys.add(String.join(" ", saying.words()));
    return keys;
  }

  private static long key(int one, int other) {
    return ((long) one << 32) | other;
  }

  private Optional<Pair> compare(int i, int j) {
    Saying one = sayings.get(i);
    Saying other = sayings.get(j);
    Optional<Relation> relation =
        sameSpeaker(one, other) ? Likeness.relation(one, other) : Optional.empty();
    relation.ifPresent(it -> relations.put(key(i, j), it));
    return relation.map(it -> new Pair(i, j, Likeness.closeness(one, other)));
  }

  private static boolean sameSpeaker(Saying one, Saying other) {
    String a = speaker(one.quotation());
    String b = speaker(other.quotation());
    if (a.isEmpty() || b.isEmpty()) {
      return one.words().size() > 5 && Likeness.closeness(one, other) > 1.6;
    }
    return a.equals(b)
        || isSameName(one.quotation().speakerName(), other.quotation().speakerName());
  }

  /** One full name is one speaker, even where the articles' entities were not joined. */
  private static boolean isSameName(@Nullable String one, @Nullable String other) {
    return one != null && one.indexOf(' ') > 0 && one.equalsIgnoreCase(other);
  }

  private static String speaker(StoryQuotation quotation) {
    if (quotation.speaker() != null) {
      return quotation.speaker().value();
    }
    String name = quotation.speakerName();
    return name == null ? "" : name.toLowerCase(Locale.ROOT);
  }

  private List<List<Integer>> groups(List<Pair> pairs) {
    Map<Integer, Integer> groupOf = new TreeMap<>();
    Map<Integer, List<Integer>> members = new TreeMap<>();
    for (Pair pair : pairs) {
      int one = groupOf.computeIfAbsent(pair.one(), i -> alone(i, members));
      int other = groupOf.computeIfAbsent(pair.other(), i -> alone(i, members));
      if (one != other && areAlike(list(members, one), list(members, other))) {
        list(members, one).addAll(list(members, other));
        list(members, other).forEach(i -> groupOf.put(i, one));
        members.remove(other);
      }
    }
    return members.values().stream()
        .filter(group -> group.size() > 1)
        .map(group -> group.stream().sorted().toList())
        .sorted(Comparator.comparingInt(List::getFirst))
        .toList();
  }

  private static int alone(int saying, Map<Integer, List<Integer>> members) {
    members.put(saying, new ArrayList<>(List.of(saying)));
    return saying;
  }

  private static List<Integer> list(Map<Integer, List<Integer>> members, int group) {
    return members.computeIfAbsent(group, any -> new ArrayList<>());
  }

  private boolean areAlike(List<Integer> some, List<Integer> others) {
    int alike = 0;
    for (int i : some) {
      for (int j : others) {
        alike += relations.containsKey(key(Math.min(i, j), Math.max(i, j))) ? 1 : 0;
      }
    }
    return 2 * alike >= some.size() * others.size();
  }

  private Utterance utterance(String id, List<Integer> group) {
    Map<String, Citation> passages = new LinkedHashMap<>();
    List<StoryQuotation> quotations = new ArrayList<>();
    for (int i : group) {
      Saying saying = sayings.get(i);
      passages.merge(saying.quotation().id(), saying.citation(), UtteranceFinder::cover);
      if (!quotations.contains(saying.quotation())) {
        quotations.add(saying.quotation());
      }
    }
    return new Utterance(
        id, speaker(quotations), wordings(group, quotations, passages), why(loosest(group), passages));
  }

  private List<Utterance.Wording> wordings(
      List<Integer> group, List<StoryQuotation> quotations, Map<String, Citation> passages) {
    List<Utterance.Wording> wordings = new ArrayList<>();
    for (StoryQuotation one : quotations) {
      Citation passage = Objects.requireNonNull(passages.get(one.id()));
      Relation relation = wordings.isEmpty() ? Relation.VERBATIM : loosest(group);
      wordings.add(new Utterance.Wording(one, passage, relation));
    }
    return wordings;
  }

  private static Citation cover(Citation one, Citation other) {
    return new Citation(one.article(), one.span().cover(other.span()));
  }

  private static @Nullable EntityId speaker(List<StoryQuotation> quotations) {
    return quotations.stream()
        .map(StoryQuotation::speaker)
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  /** The loosest relation of two quotations, each two taken at their closest. */
  private Relation loosest(List<Integer> group) {
    Map<String, Relation> closest = new TreeMap<>();
    for (int i : group) {
      for (int j : group) {
        Relation relation = relations.get(key(i, j));
        if (relation != null) {
          String both = sayings.get(i).quotation().id() + " " + sayings.get(j).quotation().id();
          closest.merge(both, relation, (one, other) -> one.compareTo(other) < 0 ? one : other);
        }
      }
    }
    return closest.values().stream().max(Comparator.naturalOrder()).orElse(Relation.VERBATIM);
  }

  private static Explanation why(Relation relation, Map<String, Citation> passages) {
    String because =
        switch (relation) {
          case VERBATIM -> "one speaker, the same words";
          case SPLICED -> "one speaker, parts of one wording make up the other";
          case TRIMMED -> "one speaker, one wording is part of the other";
          case VARIANT -> "one speaker, mostly the same words in the same order";
          case PARAPHRASE -> "one speaker, most words that carry meaning are shared";
        };
    String rule = "same-words-" + relation.name().toLowerCase(Locale.ROOT);
    return Explanation.of(rule, because, List.copyOf(passages.values()));
  }
}
