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
import news.parallax.comparison.ClausePair;
import news.parallax.comparison.Conflict;
import news.parallax.comparison.Dossier;
import news.parallax.comparison.Origin;
import news.parallax.comparison.Origins;
import news.parallax.comparison.Utterance;

/** Gathers differences between aligned clauses and utterances into typed conflicts. */
public final class ConflictFinder {
  private static final List<Comparison> COMPARISONS =
      List.of(
          new QuantityComparison(),
          new OffsetComparison(),
          new ClockComparison(),
          new OppositeComparison(),
          new PolarityComparison());

  private final Dossier dossier;
  private final Origins origins;

  /** A finder over one story. */
  public ConflictFinder(Dossier dossier, Origins origins) {
    this.dossier = dossier;
    this.origins = origins;
  }

  /** The conflicts between {@code pairs} and within {@code utterances}, in text order. */
  public List<Conflict> find(List<ClausePair> pairs, List<Utterance> utterances) {
    List<Difference> differences = new ArrayList<>();
    for (ClausePair pair : pairs) {
      COMPARISONS.forEach(comparison -> differences.addAll(comparison.differences(pair)));
    }
    ActorComparison actors = new ActorComparison(dossier.roster());
    pairs.forEach(pair -> actors.difference(pair).ifPresent(differences::add));
    List<SentencePair> sentences = SentencePair.of(pairs);
    differences.addAll(new LocationComparison(dossier).differences());
    TallyComparison tallies = new TallyComparison(dossier.roster());
    differences.addAll(tallies.differences(sentences));
    differences.addAll(tallies.noneAgainstSome(dossier.articles()));
    DateComparison dates = new DateComparison();
    sentences.stream()
        .filter(pair -> pair.probability() >= DateComparison.LEAST)
        .flatMap(pair -> pair.clauses().stream())
        .forEach(pair -> differences.addAll(dates.differences(pair)));
    ListComparison lists = new ListComparison();
    TransferComparison transfers = new TransferComparison(dossier.roster());
    DenialComparison denials = new DenialComparison();
    for (SentencePair pair : sentences) {
      differences.addAll(lists.differences(pair));
      transfers.difference(pair).ifPresent(differences::add);
      denials.difference(pair).ifPresent(differences::add);
    }
    differences.addAll(new AgeComparison(dossier, sentences).differences());
    MannerComparison manner = new MannerComparison(dossier);
    utterances.forEach(utterance -> differences.addAll(manner.differences(utterance)));
    SayingComparison saying = new SayingComparison(dossier);
    utterances.forEach(utterance -> differences.addAll(saying.differences(utterance)));
    differences.removeIf(this::isOneOrigin);
    EstimateComparison estimates = new EstimateComparison();
    dossier.articles().forEach(article -> differences.addAll(estimates.differences(article)));
    return conflicts(gathered(differences));
  }

  /**
   * Two prints of one text do not contradict each other; two readings of one statement may, since
   * each outlet took it down by itself.
   */
  private boolean isOneOrigin(Difference difference) {
    Origin left = origins.of(difference.left().citation());
    Origin right = origins.of(difference.right().citation());
    return left.id().equals(right.id()) && left.kind() != Origin.Kind.STATEMENT;
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
    Set<Citation> places = Set.of(a.left().citation(), a.right().citation());
    return a.kind() == b.kind()
        && (places.contains(b.left().citation())
            || places.contains(b.right().citation())
            || (a.because().equals(b.because()) && values(a).equals(values(b))));
  }

  private static Set<String> values(Difference one) {
    return Stream.of(one.left().value(), one.right().value()).collect(Collectors.toSet());
  }

  private List<Conflict> conflicts(List<List<Difference>> groups) {
    List<List<Difference>> sorted =
        groups.stream().sorted(Comparator.comparing(ConflictFinder::first)).toList();
    List<Conflict> conflicts = new ArrayList<>();
    for (List<Difference> group : sorted) {
      conflicts.add(conflict("c" + (conflicts.size() + 1), group));
    }
    return conflicts;
  }

  private static Citation first(List<Difference> group) {
    return group.stream()
        .map(one -> earlier(one.left().citation(), one.right().citation()))
        .min(Comparator.naturalOrder())
        .orElseThrow();
  }

  private static Citation earlier(Citation a, Citation b) {
    return a.compareTo(b) <= 0 ? a : b;
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
        .filter(one -> one.verdict() == Conflict.Verdict.CONFLICT)
        .findFirst()
        .orElse(group.getFirst());
  }

  /** Sides of one value, or that one value fits, together. */
  private List<Conflict.Position> positions(List<Difference> group) {
    List<Set<Difference.Side>> positions = new ArrayList<>();
    for (Difference.Side side : sides(group)) {
      Optional<Set<Difference.Side>> agreeing =
          positions.stream()
              .filter(position -> position.stream().allMatch(one -> agree(one, side)))
              .findFirst();
      if (agreeing.isPresent()) {
        agreeing.get().add(side);
      } else {
        positions.add(new LinkedHashSet<>(Set.of(side)));
      }
    }
    return positions.stream().map(this::position).toList();
  }

  private static List<Difference.Side> sides(List<Difference> group) {
    return group.stream().flatMap(one -> Stream.of(one.left(), one.right())).distinct().toList();
  }

  private static boolean agree(Difference.Side a, Difference.Side b) {
    return a.value().equals(b.value()) || a.fits(b);
  }

  private Conflict.Position position(Set<Difference.Side> sides) {
    List<Citation> reports = sides.stream().map(Difference.Side::citation).sorted().toList();
    List<Origin> distinct = reports.stream().map(origins::of).distinct().toList();
    return new Conflict.Position(sides.iterator().next().reading(), reports, distinct);
  }
}
