package news.parallax.comparison.evidence;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import news.parallax.comparison.Conflict;
import news.parallax.knowledge.WordList;

/** Knows words of which only one can be true of one point: left and right, train and plane. */
public final class ExclusiveTerms {
  private static final List<String> EXCLUSIVE = WordList.of("exclusive-words.txt").entries();

  private static final Map<String, List<Member>> MEMBERS = members(EXCLUSIVE);

  private static final Map<String, List<Member>> THINGS =
      members(WordList.of("other-things.txt").entries().stream().map("object: "::concat).toList());

  private static final Map<String, List<Member>> OPPOSITES =
      members(
          WordList.of("opposite-words.txt").entries().stream().map("modality: "::concat).toList());

  private ExclusiveTerms() {}

  /**
   * A word's place among the words that exclude each other: which line of the list, which group.
   */
  public record Member(int line, int group, Conflict.Kind kind) {
    /** Whether only one of the two can be true. */
    public boolean excludes(Member other) {
      return line == other.line && group != other.group;
    }
  }

  /** The places of each word in lines "kind: a group; another group". */
  private static Map<String, List<Member>> members(List<String> lines) {
    Map<String, List<Member>> members = new HashMap<>();
    for (int line = 0; line < lines.size(); line++) {
      int colon = lines.get(line).indexOf(": ");
      String kind = lines.get(line).substring(0, colon).toUpperCase(Locale.ROOT);
      String[] groups = lines.get(line).substring(colon + 2).split("; ", -1);
      for (int group = 0; group < groups.length; group++) {
        Member member = new Member(line, group, Conflict.Kind.valueOf(kind));
        for (String word : groups[group].split(" ", -1)) {
          members.computeIfAbsent(word, any -> new ArrayList<>()).add(member);
        }
      }
    }
    return members;
  }

  /** The places of {@code word} in the list, in its order. */
  public static List<Member> of(String word) {
    return MEMBERS.getOrDefault(word, List.of());
  }

  /** Whether they are about two of the things that come one after the other: hearing and trial. */
  public static boolean ofThings(Collection<String> left, Collection<String> right) {
    return contrasts(THINGS, left, right).findAny().isPresent();
  }

  /** Whether one word turns what is told into the opposite of what the other tells. */
  public static boolean areOpposites(String one, String other) {
    return excludes(OPPOSITES, one, other) || excludes(MEMBERS, one, other);
  }

  private static boolean excludes(Map<String, List<Member>> members, String one, String other) {
    List<Member> others = members.getOrDefault(other, List.of());
    return members.getOrDefault(one, List.of()).stream()
            .anyMatch(member -> others.stream().anyMatch(member::excludes))
        && members.getOrDefault(one, List.of()).stream().noneMatch(others::contains);
  }

  /** What {@code left} and {@code right} contradict each other on; empty when they do not. */
  public static Optional<Conflict.Kind> between(Collection<String> left, Collection<String> right) {
    return contrasts(MEMBERS, left, right).findFirst();
  }

  /** Whether they do so on {@code kind}. */
  public static boolean between(
      Conflict.Kind kind, Collection<String> left, Collection<String> right) {
    return contrasts(MEMBERS, left, right).anyMatch(kind::equals);
  }

  /** Of the lines of which each side names one group, and another one: the kinds, in order. */
  private static Stream<Conflict.Kind> contrasts(
      Map<String, List<Member>> members, Collection<String> left, Collection<String> right) {
    Map<Integer, Set<Member>> ones = named(members, left);
    Map<Integer, Set<Member>> others = named(members, right);
    return ones.entrySet().stream()
        .filter(line -> line.getValue().size() == 1)
        .filter(line -> others.getOrDefault(line.getKey(), Set.of()).size() == 1)
        .filter(line -> !line.getValue().equals(others.get(line.getKey())))
        .map(line -> line.getValue().iterator().next().kind());
  }

  /** The groups that {@code words} name, by line. */
  private static Map<Integer, Set<Member>> named(
      Map<String, List<Member>> members, Collection<String> words) {
    Map<Integer, Set<Member>> named = new TreeMap<>();
    for (String word : words) {
      for (Member member : members.getOrDefault(word, List.of())) {
        named.computeIfAbsent(member.line(), any -> new HashSet<>()).add(member);
      }
    }
    return named;
  }
}
