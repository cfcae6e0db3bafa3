package news.parallax.comparison.value;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import news.parallax.annotation.AnnotatedArticle;
import news.parallax.annotation.Argument;
import news.parallax.annotation.Claim;
import news.parallax.article.Span;
import news.parallax.comparison.Conflict;
import news.parallax.comparison.Conflict.Verdict;
import news.parallax.comparison.Difference;
import news.parallax.comparison.Difference.Reason;
import news.parallax.comparison.Difference.Rule;
import news.parallax.comparison.Dossier;
import news.parallax.comparison.Sense;
import news.parallax.comparison.StoryEntity;
import news.parallax.comparison.evidence.AlignedSentences;
import news.parallax.comparison.evidence.CountUpdates;
import news.parallax.comparison.evidence.CountUpdates.Count;
import news.parallax.comparison.evidence.CountUpdates.Ruling;
import news.parallax.comparison.evidence.EventCoreference;
import news.parallax.comparison.evidence.Evidence;
import news.parallax.comparison.evidence.ExclusiveTerms;
import news.parallax.comparison.evidence.MaskedContext;
import news.parallax.comparison.evidence.UnitClasses;
import news.parallax.comparison.evidence.VerbSynonyms;
import news.parallax.knowledge.ConflictWords;
import news.parallax.knowledge.name.EntityType;

/**
 * Finds values that answer one question and differ, whatever the sentences around them are like:
 * what no value of the other report fits is held against the other report's open value for which
 * most speaks, when each is the other's best.
 */
final class ValueComparison {
  /** Least score of two values of which one is the coarser; by hand. */
  private static final double LEAST_FOR_COARSER = 0.5;

  private static final Set<EntityType> ACTORS = Set.of(EntityType.PERSON, EntityType.ORGANIZATION);

  private final Dossier dossier;
  private final Sense sense;

  /** By identity, which is what values at one place differ in. */
  private final IdentityHashMap<Value, String> sentences = new IdentityHashMap<>();

  private final IdentityHashMap<Value, String> clauses = new IdentityHashMap<>();

  ValueComparison(Dossier dossier, Sense sense) {
    this.dossier = dossier;
    this.sense = sense;
  }

  /** Two values with what speaks for their answering one question. */
  private record Pairing(Value left, Value right, Evidence evidence) {
    @SuppressWarnings("ReferenceEquality") // a value is one place; comparing articles is slow
    private boolean shares(Pairing other) {
      return left == other.left || right == other.right;
    }

    private double score() {
      return evidence.score();
    }
  }

  /** The values of one article. */
  private record Values(Map<String, List<Value>> bySort) {}

  List<Difference> differences() {
    Map<String, List<Value>> others = bySort(dossier.articles().getLast());
    return bySort(dossier.articles().getFirst()).entrySet().stream()
        .flatMap(ones ->
            differences(ones.getValue(), others.getOrDefault(ones.getKey(), List.of())).stream())
        .toList();
  }

  private Map<String, List<Value>> bySort(AnnotatedArticle article) {
    return dossier.reading(article, Values.class, ValueComparison::values).bySort();
  }

  private static Values values(AnnotatedArticle article) {
    return new Values(
        ValueReader.values(article).stream()
            .collect(Collectors.groupingBy(Value::sort, TreeMap::new, Collectors.toList())));
  }

  private List<Difference> differences(List<Value> lefts, List<Value> rights) {
    List<Difference> differences = new ArrayList<>();
    for (Pairing one : rivals(lefts, rights)) {
      differences.add(difference(one));
    }
    for (Pairing one : coarser(lefts, rights)) {
      differences.add(
          difference(
              one,
              Verdict.GRANULARITY,
              new Reason(
                  Rule.COARSER,
                  "",
                  one.evidence().likeness(),
                  "one is the coarser form, both can be true")));
    }
    return differences;
  }

  private List<Pairing> rivals(List<Value> lefts, List<Value> rights) {
    List<Pairing> all = new ArrayList<>();
    List<Value> openRights = open(rights, lefts);
    for (Value left : open(lefts, rights)) {
      for (Value right : openRights) {
        if (left.rivals(right) && !tellOfTwoThings(left, right) && sameStance(left, right)) {
          all.add(
              new Pairing(left, right, evidence(left, right, number(left, lefts, right, rights))));
        }
      }
    }
    return best(all).stream()
        .filter(one -> one.score() >= ScoreThreshold.of(one.left(), one.right(), isBacked(one)))
        .toList();
  }

  private List<Pairing> coarser(List<Value> lefts, List<Value> rights) {
    List<Pairing> all = new ArrayList<>();
    for (Value left : lefts) {
      for (Value right : rights) {
        if (left.fits(right)
            && left.isCoarser(right)
            && !tellOfTwoThings(left, right)
            && sameStance(left, right)) {
          Evidence evidence =
              Evidence.of(Math.min(ofSentences(left, right), ofClauses(left, right)))
                  .and(isAlikeVerb(left, right), "by a like verb")
                  .and(left.sharesUnit(right), "by one unit")
                  .and(isOneFate(left, right), "of one fate");
          all.add(new Pairing(left, right, evidence));
        }
      }
    }
    return best(all).stream().filter(one -> one.score() >= LEAST_FOR_COARSER).toList();
  }

  /** Those of which each is the other's best. */
  private static List<Pairing> best(List<Pairing> all) {
    return all.stream()
        .filter(one ->
            all.stream().noneMatch(other -> other.shares(one) && other.score() > one.score()))
        .toList();
  }

  /** What no value of the other report fits. */
  private static List<Value> open(List<Value> values, List<Value> others) {
    return values.stream().filter(one -> others.stream().noneMatch(one::fits)).toList();
  }

  /** How many values of their sort the reports give. */
  private static int number(Value left, List<Value> lefts, Value right, List<Value> rights) {
    long number =
        lefts.stream().filter(left::countsAlike).count()
            + rights.stream().filter(right::countsAlike).count();
    return (int) number;
  }

  private Evidence evidence(Value left, Value right, int number) {
    Evidence evidence =
        Evidence.of(likeness(left, right))
            .and(isAlikeVerb(left, right), "by a like verb")
            .and(left.sharesUnit(right), "by one unit")
            .and(isOneFate(left, right), "of one fate")
            .among(number)
            .crowded(left.article().sentences().size(), right.article().sentences().size());
    return left instanceof Value.Amount amount && right instanceof Value.Amount other
        ? evidence.apart(Value.Amount.times(amount, other))
        : evidence;
  }

  /** A like verb, one fate, or a word of change stand behind it. */
  private static boolean isBacked(Pairing pairing) {
    Value left = pairing.left();
    Value right = pairing.right();
    return isAlikeVerb(left, right)
        || isOneFate(left, right)
        || (left instanceof Value.Moment && tellsChange(left) != tellsChange(right));
  }

  /** Of the sentences, and of the clauses where these say something without their values. */
  private double likeness(Value left, Value right) {
    boolean bare = isBare(left) || isBare(right);
    double ofSentences = ofSentences(left, right);
    return bare ? ofSentences : (ofSentences + ofClauses(left, right)) / 2;
  }

  private boolean isBare(Value value) {
    return MaskedContext.saysLittle(without(value, clause(value)));
  }

  private double ofSentences(Value left, Value right) {
    return sense.likeness(
        sentences.computeIfAbsent(left, one -> without(one, one.sentence().span())),
        sentences.computeIfAbsent(right, one -> without(one, one.sentence().span())));
  }

  private double ofClauses(Value left, Value right) {
    return sense.likeness(
        clauses.computeIfAbsent(left, one -> without(one, clause(one))),
        clauses.computeIfAbsent(right, one -> without(one, clause(one))));
  }

  /** "the hearing is on", "the trial begins on": two things by the nouns the clauses are about. */
  private static boolean tellOfTwoThings(Value left, Value right) {
    return ExclusiveTerms.ofThings(words(left), words(right));
  }

  /** Whether each clause names a doer, and another one of the same sort. */
  private boolean areOfTwoDoers(Value left, Value right) {
    Optional<StoryEntity> other = doer(right);
    return doer(left)
        .filter(one ->
            other.filter(two -> one.type() == two.type() && !one.id().equals(two.id())).isPresent())
        .isPresent();
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
    Span clause = clause(value);
    return value.article().within(clause).mentions().stream()
        .flatMap(mention -> dossier.roster().of(mention.entity()).stream())
        .filter(entity -> ACTORS.contains(entity.type()))
        .collect(Collectors.toSet());
  }

  private Optional<StoryEntity> doer(Value value) {
    return claim(value)
        .flatMap(claim -> claim.argument(Argument.Role.AGENT))
        .flatMap(agent -> dossier.roster().of(agent.entity()));
  }

  /** How many may have been and how many were are no rivals; days and lengths may be told so. */
  private static boolean sameStance(Value left, Value right) {
    Optional<Claim> other = claim(right);
    return left.kind() != Conflict.Kind.NUMBER
        || isPresupposed(left)
        || isPresupposed(right)
        || claim(left)
            .flatMap(one -> other.map(two -> QuantityComparison.sameStance(one, two)))
            .orElse(true);
  }

  /** "the 130 children would be moved": they are as many whether they are moved or not. */
  private static boolean isPresupposed(Value value) {
    return claim(value).filter(one -> value.span().end() <= one.predicate().start()).isPresent();
  }

  private static Set<String> words(Value value) {
    return value.sentence().tokens(clause(value)).stream()
        .map(token -> token.lemma().toLowerCase(Locale.ROOT))
        .collect(Collectors.toSet());
  }

  private static boolean isAlikeVerb(Value left, Value right) {
    Optional<Claim> other = claim(right);
    return claim(left)
        .flatMap(one -> other.map(two -> VerbSynonyms.alikeAndTelling(one.lemma(), two.lemma())))
        .orElse(false);
  }

  /** "killed", "hurt", "arrested" in both sentences. */
  private static boolean isOneFate(Value left, Value right) {
    return left.kind() == Conflict.Kind.NUMBER
        && !Collections.disjoint(
            TollReader.kinds(left.sentence()), TollReader.kinds(right.sentence()));
  }

  private static Optional<Claim> claim(Value value) {
    return ValueReader.claim(value.article(), value.span());
  }

  private static Span clause(Value value) {
    return claim(value).map(Claim::span).orElse(value.sentence().span());
  }

  private static String without(Value value, Span words) {
    return MaskedContext.words(value.article(), words, value.span());
  }

  private Difference difference(Pairing pair) {
    if (isSetApart(pair)) {
      return difference(
          pair,
          Verdict.DIFFERENT_REFERENT,
          new Reason(Rule.SET_APART, "they are told of different places or doers"));
    }
    Optional<Ruling> changed = changed(pair);
    Ruling ruling = changed.orElseGet(() -> ruling(pair));
    return difference(
        pair,
        ruling.verdict(),
        new Reason(
            Rule.VALUES,
            "",
            pair.evidence().likeness(),
            "no value fits both; %s; %s"
                .formatted(String.join(", ", pair.evidence().reasons()), ruling.because())));
  }

  private boolean isSetApart(Pairing pair) {
    Value left = pair.left();
    Value right = pair.right();
    boolean otherPlace =
        left.kind() == Conflict.Kind.NUMBER
            && claim(left)
                .flatMap(one ->
                    claim(right)
                        .map(other ->
                            EventCoreference.differInPlace(
                                left.article(), one, right.article(), other)))
                .orElse(false);
    return otherPlace
        || areOfTwoDoers(left, right)
        || areOfOtherNames(left, right)
        || new AlignedSentences(left.at(), right.at(), pair.evidence().likeness())
            .isSetApart(dossier.roster());
  }

  private static Optional<Ruling> changed(Pairing pair) {
    return tellsChange(pair.left()) != tellsChange(pair.right())
        ? Optional.of(new Ruling(Verdict.UPDATE, "one report says that it was changed"))
        : Optional.empty();
  }

  private static boolean tellsChange(Value value) {
    return !Collections.disjoint(words(value), ConflictWords.CHANGING.words());
  }

  private static Ruling ruling(Pairing pair) {
    return pair.left() instanceof Value.Amount left
            && pair.right() instanceof Value.Amount right
            && !UnitClasses.isLasting(left.quantity())
        ? CountUpdates.of(
            Count.of(left.article(), left.quantity()), Count.of(right.article(), right.quantity()))
        : new Ruling(Verdict.CONFLICT, "such a value does not change");
  }

  private static Difference difference(Pairing pair, Verdict verdict, Reason reason) {
    return new Difference(
        pair.left().kind(), verdict, pair.left().side(), pair.right().side(), reason);
  }
}
