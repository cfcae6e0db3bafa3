package news.parallax.comparison.conflict;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import news.parallax.annotation.Claim;
import news.parallax.article.Span;
import news.parallax.comparison.Conflict;
import news.parallax.comparison.Conflict.Verdict;
import news.parallax.comparison.Dossier;
import news.parallax.comparison.Sense;
import news.parallax.comparison.conflict.Supersession.Count;
import news.parallax.comparison.conflict.Supersession.Ruling;

/**
 * Finds values that answer one question and differ, whatever the sentences around them are like:
 * what no value of the other report fits is held against the other report's open value that is told
 * in the likest sense, when each is the likest of the other.
 */
final class ValueComparison {
  private static final double LEAST = 0.475;
  private static final double LEAST_FOR_COARSER = 0.5;

  /** What a unit, a verb or a month in common is worth beside the sense of the words. */
  private static final double IN_COMMON = 0.08;

  /** Words that say that something was changed. */
  private static final Set<String> CHANGING =
      Set.of(
          "postpone",
          "delay",
          "reschedule",
          "move",
          "extend",
          "defer",
          "push",
          "prolong",
          "shorten",
          "now",
          "instead");

  private static final Set<String> EMPTY = Set.of("be", "have", "do", "get", "make", "take", "say");
  private static final Pattern GAP = Pattern.compile("\\s+");

  private final Dossier dossier;
  private final Sense sense;

  /** By identity: a value holds its whole article. */
  private final IdentityHashMap<Value, String> sentences = new IdentityHashMap<>();

  private final IdentityHashMap<Value, String> clauses = new IdentityHashMap<>();

  ValueComparison(Dossier dossier, Sense sense) {
    this.dossier = dossier;
    this.sense = sense;
  }

  /** Two values with how alike what is told of them is. */
  private record Pairing(Value left, Value right, double likeness) {}

  List<Difference> differences() {
    List<List<Value>> values = dossier.articles().stream().map(ValueReader::values).toList();
    List<Difference> differences = new ArrayList<>();
    for (int i = 0; i < values.size(); i++) {
      for (int j = i + 1; j < values.size(); j++) {
        differences.addAll(differences(values.get(i), values.get(j)));
      }
    }
    return differences;
  }

  private List<Difference> differences(List<Value> lefts, List<Value> rights) {
    List<Difference> differences = new ArrayList<>();
    for (Pairing one :
        pairings(open(lefts, rights), open(rights, lefts), ValueComparison::mayDiffer, LEAST)) {
      differences.add(difference(one));
    }
    for (Pairing one : pairings(lefts, rights, ValueComparison::isCoarser, LEAST_FOR_COARSER)) {
      differences.add(
          difference(one, Verdict.GRANULARITY, "one is the coarser form, both can be true"));
    }
    return differences;
  }

  /**
   * Counts, lengths and weekdays need more in common than the sense of the words, for many of them
   * are told in a report: a like verb, one fate, one unit, or word of a change.
   */
  private static boolean mayDiffer(Value left, Value right) {
    boolean backed =
        switch (left) {
          case Value.Amount amount when Measures.isLength(amount.quantity()) ->
              right instanceof Value.Amount other
                  && amount.quantity().unit().equals(other.quantity().unit());
          case Value.Amount amount ->
              Measures.isMeasure(amount.quantity()) || isOneFate(left, right);
          case Value.Moment moment ->
              moment.kind() == Conflict.Kind.TIME || tellsChange(left) != tellsChange(right);
        };
    return left.rivals(right) && (backed || isAlikeVerb(left, right));
  }

  private static boolean isCoarser(Value left, Value right) {
    return left.fits(right) && left.isCoarser(right);
  }

  /** What no value of the other report fits. */
  private static List<Value> open(List<Value> values, List<Value> others) {
    return values.stream().filter(one -> others.stream().noneMatch(one::fits)).toList();
  }

  /** The pairs of which each is the other's likest. */
  private List<Pairing> pairings(
      List<Value> lefts, List<Value> rights, BiPredicate<Value, Value> comparable, double least) {
    List<Pairing> all = new ArrayList<>();
    for (Value left : lefts) {
      for (Value right : rights) {
        if (comparable.test(left, right)
            && !tellOfTwoThings(left, right)
            && sameStance(left, right)) {
          all.add(new Pairing(left, right, likeness(left, right)));
        }
      }
    }
    return all.stream()
        .filter(one -> one.likeness() >= least)
        .filter(one ->
            all.stream()
                .filter(
                    other -> isOne(other.left(), one.left()) || isOne(other.right(), one.right()))
                .noneMatch(other -> other.likeness() > one.likeness()))
        .toList();
  }

  /** Of two values of one article. */
  private static boolean isOne(Value value, Value other) {
    return value.kind() == other.kind() && value.span().equals(other.span());
  }

  /** Of the clauses and of the sentences, the values themselves left out. */
  private double likeness(Value left, Value right) {
    double ofSentences =
        sense.likeness(
            sentences.computeIfAbsent(left, one -> without(one, one.sentence().span())),
            sentences.computeIfAbsent(right, one -> without(one, one.sentence().span())));
    double ofClauses =
        sense.likeness(
            clauses.computeIfAbsent(left, one -> without(one, clause(one))),
            clauses.computeIfAbsent(right, one -> without(one, clause(one))));
    return Math.min(ofSentences, ofClauses) + IN_COMMON * inCommon(left, right);
  }

  /** "the hearing is on", "the trial begins on": two things by the nouns the clauses are about. */
  private static boolean tellOfTwoThings(Value left, Value right) {
    return Contrasts.ofThings(words(left), words(right));
  }

  /** How many may have been and how many were are no rivals; a day may be told as if it was. */
  private static boolean sameStance(Value left, Value right) {
    Optional<Claim> other = claim(right);
    return left instanceof Value.Moment
        || claim(left)
            .flatMap(one -> other.map(two -> QuantityComparison.sameStance(one, two)))
            .orElse(true);
  }

  private static Set<String> words(Value value) {
    Span clause = clause(value);
    return value.sentence().tokens().stream()
        .filter(token -> clause.contains(token.span()))
        .map(token -> token.lemma().toLowerCase(Locale.ROOT))
        .collect(Collectors.toSet());
  }

  private static int inCommon(Value left, Value right) {
    return (isAlikeVerb(left, right) ? 1 : 0)
        + (left.sharesUnit(right) ? 1 : 0)
        + (isOneFate(left, right) ? 1 : 0);
  }

  private static boolean isAlikeVerb(Value left, Value right) {
    Optional<String> verb = claim(left).map(Claim::lemma).filter(lemma -> !EMPTY.contains(lemma));
    return claim(right)
        .filter(claim -> verb.filter(one -> Verbs.alike(one, claim.lemma())).isPresent())
        .isPresent();
  }

  /** "killed", "hurt", "arrested" in both sentences. */
  private static boolean isOneFate(Value left, Value right) {
    return left.kind() == Conflict.Kind.NUMBER
        && !Collections.disjoint(
            TallyReader.kinds(left.sentence()), TallyReader.kinds(right.sentence()));
  }

  private static Optional<Claim> claim(Value value) {
    return ValueReader.claim(value.article(), value.span());
  }

  private static Span clause(Value value) {
    return claim(value).map(Claim::span).orElse(value.sentence().span());
  }

  private static String without(Value value, Span words) {
    String text = value.article().article().text();
    String rest =
        text.substring(words.start(), value.span().start())
            + text.substring(value.span().end(), words.end());
    return GAP.matcher(rest).replaceAll(" ").strip();
  }

  private Difference difference(Pairing pair) {
    if (isSetApart(pair)) {
      return difference(pair, Verdict.DIFFERENT_REFERENT, "they are told of different places");
    }
    Optional<Ruling> changed = changed(pair);
    Ruling ruling = changed.orElseGet(() -> ruling(pair));
    return difference(
        pair,
        ruling.verdict(),
        "no value fits both, told in like words (%.2f); %s"
            .formatted(pair.likeness(), ruling.because()));
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
                            Setting.differInPlace(left.article(), one, right.article(), other)))
                .orElse(false);
    return otherPlace
        || new SentencePair(
                left.article(), left.sentence(), right.article(), right.sentence(), pair.likeness())
            .isSetApart(dossier.roster());
  }

  private static Optional<Ruling> changed(Pairing pair) {
    return tellsChange(pair.left()) != tellsChange(pair.right())
        ? Optional.of(new Ruling(Verdict.UPDATE, "one report says that it was changed"))
        : Optional.empty();
  }

  private static boolean tellsChange(Value value) {
    return !Collections.disjoint(words(value), CHANGING);
  }

  private static Ruling ruling(Pairing pair) {
    return pair.left() instanceof Value.Amount left
            && pair.right() instanceof Value.Amount right
            && !Measures.isLasting(left.quantity())
        ? Supersession.of(
            new Count(left.article(), left.quantity()),
            new Count(right.article(), right.quantity()))
        : new Ruling(Verdict.CONFLICT, "such a value does not change");
  }

  private static Difference difference(Pairing pair, Verdict verdict, String because) {
    return new Difference(
        pair.left().kind(), verdict, pair.left().side(), pair.right().side(), because);
  }
}
