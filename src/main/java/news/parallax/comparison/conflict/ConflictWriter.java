package news.parallax.comparison.conflict;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import news.parallax.article.Citation;
import news.parallax.article.Explanation;
import news.parallax.comparison.Conflict;
import news.parallax.comparison.Conflict.Verdict;
import news.parallax.comparison.Origin;
import news.parallax.comparison.Origins;

/** Gathers differences into conflicts: what shares a place or a pair of values is one. */
final class ConflictWriter {
  private final Origins origins;

  ConflictWriter(Origins origins) {
    this.origins = origins;
  }

  /**
   * The conflicts that {@code differences} make up in text order, those that can both be true last;
   * of these only what no true conflict shares a place with.
   */
  List<Conflict> conflicts(List<Difference> differences) {
    List<Difference> open = differences.stream().filter(Difference::isOpen).toList();
    List<Difference> closed =
        differences.stream()
            .filter(one -> !one.isOpen() && open.stream().noneMatch(other -> touches(one, other)))
            .toList();
    List<Conflict> conflicts = new ArrayList<>();
    Stream.of(open, closed)
        .flatMap(some -> sorted(gathered(some)))
        .forEach(group -> conflicts.add(conflict("c" + (conflicts.size() + 1), group)));
    return conflicts;
  }

  private static Stream<List<Difference>> sorted(List<List<Difference>> groups) {
    return groups.stream().sorted(Comparator.comparing(ConflictWriter::first));
  }

  /**
   * Differences of one kind that share a place, or have one reason and one pair of values, are one.
   */
  private static List<List<Difference>> gathered(List<Difference> differences) {
    List<List<Difference>> groups = new ArrayList<>();
    for (Difference difference : differences) {
      List<Difference> group = new ArrayList<>(List.of(difference));
      for (List<Difference> other : List.copyOf(groups)) {
        if (other.stream().anyMatch(one -> shares(one, difference))) {
          group.addAll(other);
          groups.remove(other);
        }
      }
      groups.add(group);
    }
    return groups;
  }

  private static boolean shares(Difference a, Difference b) {
    return a.kind() == b.kind()
        && (touches(a, b) || (a.because().equals(b.because()) && values(a).equals(values(b))));
  }

  private static boolean touches(Difference a, Difference b) {
    return Stream.of(a.left(), a.right())
        .map(Difference.Side::citation)
        .anyMatch(
            place -> overlap(place, b.left().citation()) || overlap(place, b.right().citation()));
  }

  private static boolean overlap(Citation one, Citation other) {
    return one.article().equals(other.article()) && one.span().overlaps(other.span());
  }

  private static Set<String> values(Difference one) {
    return Stream.of(one.left().value(), one.right().value()).collect(Collectors.toSet());
  }

  private static Citation first(List<Difference> group) {
    return sides(group).stream()
        .map(Difference.Side::citation)
        .min(Comparator.naturalOrder())
        .orElseThrow();
  }

  private Conflict conflict(String id, List<Difference> group) {
    Difference lead = lead(group);
    List<Explanation> steps =
        group.stream()
            .map(one ->
                Explanation.of(
                    "values-apart", one.because(), one.left().citation(), one.right().citation()))
            .toList();
    String rule = lead.kind().name().toLowerCase(Locale.ROOT) + "-differs";
    Explanation why = new Explanation(rule, lead.because(), List.of(), steps);
    return new Conflict(id, lead.kind(), lead.verdict(), positions(group), why);
  }

  /** Two reports that cannot both be right outweigh a third that supersedes one of them. */
  private static Difference lead(List<Difference> group) {
    return group.stream()
        .filter(one -> one.verdict() == Verdict.CONFLICT)
        .findFirst()
        .orElse(group.getFirst());
  }

  /** Sides of one value, or where a conflict is open of values that fit each other, together. */
  private List<Conflict.Position> positions(List<Difference> group) {
    boolean open = group.getFirst().isOpen();
    List<Set<Difference.Side>> positions = new ArrayList<>();
    for (Difference.Side side : sides(group)) {
      Optional<Set<Difference.Side>> agreeing =
          positions.stream()
              .filter(position ->
                  position.stream()
                      .allMatch(one -> isOnePosition(one, side) || (open && one.fits(side))))
              .findFirst();
      agreeing.ifPresentOrElse(
          position -> position.add(side), () -> positions.add(new LinkedHashSet<>(Set.of(side))));
    }
    return positions.stream().map(this::position).toList();
  }

  /** The same value, or the same words read twice. */
  private static boolean isOnePosition(Difference.Side one, Difference.Side other) {
    return one.value().equals(other.value()) || one.citation().equals(other.citation());
  }

  private static List<Difference.Side> sides(List<Difference> group) {
    return group.stream().flatMap(one -> Stream.of(one.left(), one.right())).distinct().toList();
  }

  private Conflict.Position position(Set<Difference.Side> sides) {
    List<Citation> reports =
        sides.stream().map(Difference.Side::citation).distinct().sorted().toList();
    List<Origin> distinct = reports.stream().map(origins::of).distinct().toList();
    return new Conflict.Position(sides.iterator().next().reading(), reports, distinct);
  }
}
