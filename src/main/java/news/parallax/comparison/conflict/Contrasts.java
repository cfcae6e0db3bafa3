package news.parallax.comparison.conflict;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import news.parallax.article.WordList;
import news.parallax.comparison.Conflict;

/** Knows words of which only one can be true of one point: left and right, train and plane. */
final class Contrasts {
  private static final List<Rivals> ALL =
      WordList.of(Contrasts.class, "exclusive-words.txt").entries().stream()
          .map(Rivals::read)
          .toList();

  private static final List<List<Set<String>>> THINGS =
      WordList.of(Contrasts.class, "other-things.txt").entries().stream()
          .map(Rivals::groups)
          .toList();

  private Contrasts() {}

  /** Groups of words of like sense that exclude each other. */
  private record Rivals(Conflict.Kind kind, List<Set<String>> groups) {
    static Rivals read(String line) {
      int colon = line.indexOf(": ");
      String kind = line.substring(0, colon).toUpperCase(Locale.ROOT);
      return new Rivals(Conflict.Kind.valueOf(kind), groups(line.substring(colon + 2)));
    }

    static List<Set<String>> groups(String words) {
      List<Set<String>> groups = new ArrayList<>();
      for (String group : words.split("; ", -1)) {
        groups.add(Set.of(group.split(" ", -1)));
      }
      return groups;
    }

    boolean contrasts(Collection<String> left, Collection<String> right) {
      return Contrasts.contrasts(groups, left, right);
    }
  }

  /**
   * A word's place among the words that exclude each other: which line of the list, which group.
   */
  record Member(int line, int group, Conflict.Kind kind) {
    boolean excludes(Member other) {
      return line == other.line && group != other.group;
    }
  }

  private static final Map<String, List<Member>> MEMBERS = members();

  private static Map<String, List<Member>> members() {
    Map<String, List<Member>> members = new HashMap<>();
    for (int line = 0; line < ALL.size(); line++) {
      List<Set<String>> groups = ALL.get(line).groups();
      for (int group = 0; group < groups.size(); group++) {
        Member member = new Member(line, group, ALL.get(line).kind());
        groups
            .get(group)
            .forEach(word -> members.computeIfAbsent(word, w -> new ArrayList<>()).add(member));
      }
    }
    return members;
  }

  /** The places of {@code word} in the list, in its order. */
  static List<Member> of(String word) {
    return MEMBERS.getOrDefault(word, List.of());
  }

  /** Each names one group, and another one. */
  private static boolean contrasts(
      List<Set<String>> groups, Collection<String> left, Collection<String> right) {
    List<Integer> one = named(groups, left);
    List<Integer> other = named(groups, right);
    return one.size() == 1 && other.size() == 1 && !one.equals(other);
  }

  /** The groups that {@code words} name, by number. */
  private static List<Integer> named(List<Set<String>> groups, Collection<String> words) {
    List<Integer> named = new ArrayList<>();
    for (int i = 0; i < groups.size(); i++) {
      if (!Collections.disjoint(groups.get(i), words)) {
        named.add(i);
      }
    }
    return named;
  }

  /** Whether they are about two of the things that come one after the other: hearing and trial. */
  static boolean ofThings(Collection<String> left, Collection<String> right) {
    return THINGS.stream().anyMatch(groups -> contrasts(groups, left, right));
  }

  /** What {@code left} and {@code right} contradict each other on; empty when they do not. */
  static Optional<Conflict.Kind> between(Collection<String> left, Collection<String> right) {
    return kinds(left, right).findFirst();
  }

  /** Whether they do so on {@code kind}. */
  static boolean between(Conflict.Kind kind, Collection<String> left, Collection<String> right) {
    return kinds(left, right).anyMatch(kind::equals);
  }

  private static Stream<Conflict.Kind> kinds(Collection<String> left, Collection<String> right) {
    return ALL.stream().filter(rivals -> rivals.contrasts(left, right)).map(Rivals::kind);
  }
}
