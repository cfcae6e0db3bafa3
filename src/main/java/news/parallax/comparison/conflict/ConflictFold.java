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
import news.parallax.annotation.Quantity;
import news.parallax.article.Citation;
import news.parallax.article.Explanation;
import news.parallax.comparison.Conflict;
import news.parallax.comparison.Conflict.Verdict;
import news.parallax.comparison.Difference;
import news.parallax.comparison.Dossier;
import news.parallax.comparison.FindingId;
import news.parallax.comparison.Origin;
import news.parallax.comparison.Origins;
import news.parallax.comparison.Roster;
import news.parallax.comparison.evidence.CountedUnits;

/**
 * Gathers the differences of all pairs of a story into conflicts: what shares a place or a pair of
 * values is one.
 */
public final class ConflictFold {
  private final Origins origins;
  private final Roster roster;
  private final Comparator<Citation> order;
  private final IssueReader issues;
  private final Ladder ladder;

  /**
   * A fold over one story, whose names are joined across all of it: two pairs may know one person
   * by two names.
   */
  public ConflictFold(Origins origins, Dossier story) {
    this.origins = origins;
    this.roster = story.roster();
    this.order = story.order();
    this.issues = new IssueReader(story);
    this.ladder = new Ladder(story);
  }

  /**
   * The conflicts that {@code differences}, in whatever order, make up: the weightiest topic first,
   * of one topic what more origins tell, then in text order; those that can both be true last, of
   * them only what no true conflict shares a place with.
   */
  public List<Conflict> conflicts(List<Difference> differences) {
    List<Difference> told = differences.stream().sorted(Difference.order(order)).toList();
    List<Difference> ruled =
        told.stream().filter(one -> one.isOpen() && !isOfSenseAlone(one)).toList();
    List<Difference> open = new ArrayList<>(ruled);
    open.addAll(apart(told.stream().filter(one -> one.isOpen() && isOfSenseAlone(one)), ruled));
    List<Difference> closed = apart(told.stream().filter(one -> !one.isOpen()), open);
    return Stream.of(open, closed).flatMap(some -> ranked(gathered(some))).toList();
  }

  /** The conflicts that {@code groups} are, in the order in which a reader wants them. */
  private Stream<Conflict> ranked(List<List<Difference>> groups) {
    return sorted(groups)
        .map(this::conflict)
        .sorted(
            Comparator.comparing((Conflict one) -> one.issue().topic())
                .thenComparing(one -> one.origins().size(), Comparator.reverseOrder()));
  }

  /** Those of {@code some} that share no place with any of {@code others}. */
  private static List<Difference> apart(Stream<Difference> some, List<Difference> others) {
    return some.filter(one -> others.stream().noneMatch(other -> touches(one, other))).toList();
  }

  /** What a judge of sentences alone found gives way to what a rule found there. */
  private static boolean isOfSenseAlone(Difference difference) {
    return difference.reason().rule() == Difference.Rule.POINTS;
  }

  private Stream<List<Difference>> sorted(List<List<Difference>> groups) {
    return groups.stream().sorted(Comparator.comparing(this::first, order));
  }

  /**
   * Differences of one kind that share a place, or have one reason and one pair of values, are one.
   */
  private List<List<Difference>> gathered(List<Difference> differences) {
    List<List<Difference>> groups = new ArrayList<>();
    for (Difference difference : differences) {
      List<Difference> group = new ArrayList<>();
      for (List<Difference> other : List.copyOf(groups)) {
        if (other.stream().anyMatch(one -> shares(one, difference))) {
          group.addAll(other);
          groups.remove(other);
        }
      }
      group.add(difference);
      groups.add(group);
    }
    return groups;
  }

  private boolean shares(Difference a, Difference b) {
    return a.kind() == b.kind() && (touches(a, b) || tellsTheSame(a, b));
  }

  private boolean tellsTheSame(Difference a, Difference b) {
    return a.verdict() == b.verdict()
        && a.reason().isSameAs(b.reason())
        && values(a).equals(values(b));
  }

  private static boolean touches(Difference a, Difference b) {
    return a.sides()
        .map(Difference.Side::citation)
        .anyMatch(
            place -> place.overlaps(b.left().citation()) || place.overlaps(b.right().citation()));
  }

  private Set<String> values(Difference one) {
    return one.sides().map(this::value).collect(Collectors.toSet());
  }

  /** What a side names by the story's entity, so that two names of one person are one value. */
  private String value(Difference.Side side) {
    return roster.of(side.entity()).map(entity -> entity.id().value()).orElse(side.value());
  }

  private Citation first(List<Difference> group) {
    return sides(group).stream().map(Difference.Side::citation).min(order).orElseThrow();
  }

  private Conflict conflict(List<Difference> group) {
    Difference lead = lead(group);
    List<Explanation> steps =
        group.stream()
            .map(one ->
                Explanation.of(
                    "values-apart",
                    one.reason().because(),
                    one.left().citation(),
                    one.right().citation()))
            .toList();
    String rule = lead.kind().name().toLowerCase(Locale.ROOT) + "-differs";
    Explanation why = new Explanation(rule, lead.reason().because(), List.of(), steps);
    String id = FindingId.of("c", sides(group).stream().map(Difference.Side::citation).toList());
    return new Conflict(
        id,
        lead.kind(),
        lead.verdict(),
        issues.issue(lead, sides(group)),
        ladder.placed(lead.kind(), positions(group)),
        why);
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
                      .allMatch(one -> isOnePosition(one, side) || (open && fit(one, side))))
              .findFirst();
      agreeing.ifPresentOrElse(
          position -> position.add(side), () -> positions.add(new LinkedHashSet<>(Set.of(side))));
    }
    return positions.stream().map(this::position).toList();
  }

  /** The same value, or the same words read twice. */
  private boolean isOnePosition(Difference.Side one, Difference.Side other) {
    return value(one).equals(value(other)) || one.citation().equals(other.citation());
  }

  /** Whether both are amounts that one value fits; what "at least" leaves open fits nothing. */
  private static boolean fit(Difference.Side one, Difference.Side other) {
    Quantity amount = one.amount();
    Quantity another = other.amount();
    return amount != null
        && another != null
        && amount.precision() != Quantity.Precision.AT_LEAST
        && another.precision() != Quantity.Precision.AT_LEAST
        && !CountedUnits.unitless(amount).disjoint(CountedUnits.unitless(another)).orElse(true);
  }

  private static List<Difference.Side> sides(List<Difference> group) {
    return group.stream().flatMap(Difference::sides).distinct().toList();
  }

  private Conflict.Position position(Set<Difference.Side> sides) {
    List<Citation> reports =
        sides.stream().map(Difference.Side::citation).distinct().sorted(order).toList();
    List<Origin> distinct = reports.stream().map(origins::of).distinct().toList();
    return new Conflict.Position(sides.iterator().next().reading(), reports, distinct);
  }
}
