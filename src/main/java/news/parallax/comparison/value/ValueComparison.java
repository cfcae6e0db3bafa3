package news.parallax.comparison.value;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import news.parallax.annotation.Argument;
import news.parallax.annotation.Claim;
import news.parallax.annotation.Factuality.Certainty;
import news.parallax.comparison.ClausePair;
import news.parallax.comparison.Conflict;
import news.parallax.comparison.Conflict.Verdict;
import news.parallax.comparison.Difference;
import news.parallax.comparison.Difference.Reason;
import news.parallax.comparison.Difference.Rule;
import news.parallax.comparison.Dossier;
import news.parallax.comparison.Sense;
import news.parallax.comparison.StoryEntity;
import news.parallax.comparison.evidence.AlignedSentences;
import news.parallax.comparison.evidence.EventCoreference;
import news.parallax.comparison.evidence.ExclusiveTerms;
import news.parallax.comparison.evidence.VerbSynonyms;
import news.parallax.knowledge.name.EntityType;

/**
 * Holds values of two reports against each other that answer one question by {@link SlotModel} and
 * that no one value fits: what no value of the other report fits, each with the other's likeliest.
 */
final class ValueComparison {
  private static final Set<EntityType> ACTORS = Set.of(EntityType.PERSON, EntityType.ORGANIZATION);

  private final Dossier dossier;
  private final SlotSignals signals;

  ValueComparison(Dossier dossier, Sense sense, List<ClausePair> pairs) {
    this.dossier = dossier;
    this.signals = new SlotSignals(sense, pairs);
  }

  /** Two values with the chance that they answer one question. */
  private record Pairing(Value left, Value right, double chance) {
    @SuppressWarnings("ReferenceEquality") // a value is one place; comparing articles is slow
    private boolean shares(Pairing other) {
      return left == other.left || right == other.right;
    }

    private Pairing with(Value one, Value other) {
      return new Pairing(one, other, chance);
    }
  }

  List<Difference> differences() {
    Map<String, List<Value>> others = bySort(1);
    return bySort(0).entrySet().stream()
        .flatMap(ones ->
            differences(ones.getValue(), others.getOrDefault(ones.getKey(), List.of())).stream())
        .toList();
  }

  /** The values of an article, 0 or 1, by their sort. */
  Map<String, List<Value>> bySort(int article) {
    return ValueReader.values(dossier, dossier.articles().get(article)).stream()
        .collect(Collectors.groupingBy(Value::sort, TreeMap::new, Collectors.toList()));
  }

  private List<Difference> differences(List<Value> lefts, List<Value> rights) {
    List<Difference> differences = new ArrayList<>();
    rivals(lefts, rights).stream()
        .flatMap(ValueComparison::withBeside)
        .forEach(one -> differences.add(difference(one)));
    coarser(lefts, rights).forEach(one -> differences.add(coarser(one)));
    return differences;
  }

  private List<Pairing> rivals(List<Value> lefts, List<Value> rights) {
    List<Pairing> all = new ArrayList<>();
    Set<Value> open = open(lefts, rights);
    open.addAll(open(rights, lefts));
    for (Value left : lefts) {
      for (Value right : rights) {
        if (((open.contains(left) && open.contains(right)) || isAnswered(left, right))
            && mayRival(left, right)) {
          all.add(new Pairing(left, right, chance(left, lefts, right, rights)));
        }
      }
    }
    return likeliest(all);
  }

  /** With what either report says against its own value. */
  private static Stream<Pairing> withBeside(Pairing pair) {
    return Stream.of(
            Stream.of(pair),
            pair.left().beside().stream().map(one -> pair.with(one, pair.right())),
            pair.right().beside().stream().map(one -> pair.with(pair.left(), one)))
        .flatMap(pairs -> pairs);
  }

  /** Where words name the question, what else a report tells does not answer it. */
  private static boolean isAnswered(Value left, Value right) {
    return left.isOneQuestion(right, 0) && !left.fits(right);
  }

  /** Whether nothing in their words keeps them from being two answers to one question. */
  boolean mayRival(Value left, Value right) {
    return left.rivals(right)
        && (isOneQuestion(left, right)
            || (!tellOfTwoThings(left, right) && sameStance(left, right)));
  }

  private List<Pairing> coarser(List<Value> lefts, List<Value> rights) {
    List<Pairing> all = new ArrayList<>();
    for (Value left : lefts) {
      for (Value right : rights) {
        if (left.fits(right)
            && left.isCoarser(right)
            && !tellOfTwoThings(left, right)
            && sameStance(left, right)) {
          all.add(new Pairing(left, right, chance(left, lefts, right, rights)));
        }
      }
    }
    return likeliest(all);
  }

  /**
   * By the slot model; where clauses tell by a like verb of one unit, they answer one question when
   * they tell the same.
   */
  private double chance(Value left, List<Value> lefts, Value right, List<Value> rights) {
    if (isOneQuestion(left, right)) {
      return 1;
    }
    double chance = SlotModel.chance(signals(left, lefts, right, rights));
    return left.sharesUnit(right) && isOfLikeVerb(left, right)
        ? Math.max(chance, signals.aligned(left, right))
        : chance;
  }

  private static boolean isOfLikeVerb(Value left, Value right) {
    return left.clausesAre(
        right, (one, two) -> VerbSynonyms.alikeAndTelling(one.lemma(), two.lemma()));
  }

  private boolean isOneQuestion(Value left, Value right) {
    return left.isOneQuestion(right, signals.aligned(left, right));
  }

  /** What is measured of {@code left}, one of {@code lefts}, and {@code right}. */
  double[] signals(Value left, List<Value> lefts, Value right, List<Value> rights) {
    return signals.of(left, right, number(left, lefts, right, rights));
  }

  /** Those likely enough of which each is the other's likeliest. */
  private static List<Pairing> likeliest(List<Pairing> all) {
    return all.stream()
        .filter(one -> one.chance() >= SlotModel.LEAST)
        .filter(one ->
            all.stream().noneMatch(other -> other.shares(one) && other.chance() > one.chance()))
        .toList();
  }

  /** What no value of the other report fits, by identity. */
  private static Set<Value> open(List<Value> values, List<Value> others) {
    Set<Value> open = Collections.newSetFromMap(new IdentityHashMap<>());
    values.stream().filter(one -> others.stream().noneMatch(one::fits)).forEach(open::add);
    return open;
  }

  /** How many values of their sort the reports give. */
  private static int number(Value left, List<Value> lefts, Value right, List<Value> rights) {
    long number =
        lefts.stream().filter(left::countsAlike).count()
            + rights.stream().filter(right::countsAlike).count();
    return (int) number;
  }

  /** "the hearing is on", "the trial begins on": two things by the nouns the clauses are about. */
  private static boolean tellOfTwoThings(Value left, Value right) {
    return left instanceof Measure && ExclusiveTerms.ofThings(left.lemmas(), right.lemmas());
  }

  /** How many may have been and how many were are no rivals; days and lengths may be told so. */
  private static boolean sameStance(Value left, Value right) {
    return left.kind() != Conflict.Kind.NUMBER
        || isPresupposed(left)
        || isPresupposed(right)
        || !left.clausesAre(right, (one, two) -> !sameStance(one, two));
  }

  private static boolean sameStance(Claim left, Claim right) {
    return left.factuality().polarity() == right.factuality().polarity()
        && (left.factuality().certainty() == Certainty.CERTAIN)
            == (right.factuality().certainty() == Certainty.CERTAIN);
  }

  /** "the 130 children would be moved": they are as many whether they are moved or not. */
  private static boolean isPresupposed(Value value) {
    return value.claim().filter(one -> value.span().end() <= one.predicate().start()).isPresent();
  }

  private static Difference coarser(Pairing pair) {
    return difference(
        pair,
        Verdict.GRANULARITY,
        new Reason(Rule.COARSER, "", pair.chance(), "one is the coarser form, both can be true"));
  }

  private Difference difference(Pairing pair) {
    if (isSetApart(pair.left(), pair.right())) {
      return difference(
          pair,
          Verdict.DIFFERENT_REFERENT,
          new Reason(Rule.SET_APART, "they are told of different places or doers"));
    }
    ValueVerdict verdict = ValueVerdict.of(pair.left(), pair.right(), pair.chance());
    return difference(pair, verdict.verdict(), verdict.reason());
  }

  private static Difference difference(Pairing pair, Verdict verdict, Reason reason) {
    return new Difference(
        pair.left().kind(), verdict, pair.left().side(), pair.right().side(), reason);
  }

  private boolean isSetApart(Value left, Value right) {
    return left instanceof Measure
        && !left.isOneQuestion(right, 0)
        && (new AlignedSentences(left.at(), right.at(), 0).isSetApart(dossier.roster())
            || (!isOneQuestion(left, right)
                && (differInPlace(left, right)
                    || areOfTwoDoers(left, right)
                    || areOfOtherNames(left, right))));
  }

  private static boolean differInPlace(Value left, Value right) {
    return left.kind() == Conflict.Kind.NUMBER
        && left.clausesAre(
            right,
            (one, two) ->
                EventCoreference.differInPlace(left.article(), one, right.article(), two));
  }

  /** Whether each clause names a doer, and another one of the same sort. */
  private boolean areOfTwoDoers(Value left, Value right) {
    Optional<StoryEntity> other = doer(right);
    return doer(left)
        .filter(one ->
            other.filter(two -> one.type() == two.type() && !one.id().equals(two.id())).isPresent())
        .isPresent();
  }

  private Optional<StoryEntity> doer(Value value) {
    return value
        .claim()
        .flatMap(claim -> claim.argument(Argument.Role.AGENT))
        .flatMap(agent -> dossier.roster().of(agent.entity()));
  }

  /** Whether each clause names persons or bodies, and none of one sort in common. */
  private boolean areOfOtherNames(Value left, Value right) {
    Set<StoryEntity> lefts = named(left);
    Set<StoryEntity> rights = named(right);
    return Collections.disjoint(lefts, rights)
        && lefts.stream()
            .anyMatch(one -> rights.stream().anyMatch(two -> one.type() == two.type()));
  }

  private Set<StoryEntity> named(Value value) {
    return value.article().within(value.clause()).mentions().stream()
        .flatMap(mention -> dossier.roster().of(mention.entity()).stream())
        .filter(entity -> ACTORS.contains(entity.type()))
        .collect(Collectors.toSet());
  }
}
