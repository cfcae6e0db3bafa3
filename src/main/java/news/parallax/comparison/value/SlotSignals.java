package news.parallax.comparison.value;

import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import news.parallax.annotation.Claim;
import news.parallax.annotation.Quantity;
import news.parallax.article.Citation;
import news.parallax.article.Span;
import news.parallax.comparison.ClausePair;
import news.parallax.comparison.Conflict;
import news.parallax.comparison.Sense;
import news.parallax.comparison.evidence.AlignedSentences;
import news.parallax.comparison.evidence.CountUpdates;
import news.parallax.comparison.evidence.MaskedContext;
import news.parallax.comparison.evidence.UnitClasses;

/** Measures what speaks for two values of two reports answering one question. */
final class SlotSignals {
  /** Pairs of sentences of two news in brief. */
  private static final double BRIEF_PAIRS = 100;

  /** One value of each report. */
  private static final int FEWEST = 2;

  /** From here on a count is of the whole rather than of a part. */
  private static final double LARGE = 7;

  private final Sense sense;
  private final Map<List<Citation>, Double> aligned = new HashMap<>();
  private final Map<List<Citation>, Double> beside = new HashMap<>();

  /** By identity, which is what values at one place differ in. */
  private final IdentityHashMap<Value, String> sentences = new IdentityHashMap<>();

  private final IdentityHashMap<Value, String> clauses = new IdentityHashMap<>();

  /** Signals of values of two reports whose clauses {@code pairs} may tell the same. */
  SlotSignals(Sense sense, List<ClausePair> pairs) {
    this.sense = sense;
    for (ClausePair pair : pairs) {
      Citation left = pair.leftArticle().cite(pair.left().span());
      Citation right = pair.rightArticle().cite(pair.right().span());
      aligned.merge(List.of(left, right), pair.probability(), Math::max);
    }
    AlignedSentences.of(pairs).forEach(one -> beside.put(one.places(), one.probability()));
  }

  /** One for each signal, in their order. */
  private static final class Measured {
    private final double[] values = new double[SlotSignal.values().length];

    void set(SlotSignal signal, double value) {
      values[signal.index()] = value;
    }

    void set(SlotSignal signal, boolean present) {
      set(signal, present ? 1 : 0);
    }
  }

  /**
   * The signals, one each in their order, of two values, of whose sort the reports give {@code
   * number} together.
   */
  double[] of(Value left, Value right, int number) {
    Measured measured = new Measured();
    addWords(measured, left, right);
    measured.set(
        SlotSignal.ALIGNED, aligned.getOrDefault(List.of(clause(left), clause(right)), 0.0));
    addFates(measured, left, right);
    measured.set(SlotSignal.ALONE, number <= FEWEST);
    measured.set(SlotSignal.THREE, number == FEWEST + 1);
    measured.set(SlotSignal.FOUR, number == FEWEST + 2);
    double pairs = (double) left.article().sentences().size() * right.article().sentences().size();
    measured.set(SlotSignal.CROWD, Math.log(Math.max(1, pairs / BRIEF_PAIRS)));
    addSort(measured, left, right);
    return measured.values;
  }

  /** How likely the clauses of both, or others of their sentences, tell the same, 0 to 1. */
  double aligned(Value left, Value right) {
    return beside.getOrDefault(List.of(sentence(left), sentence(right)), 0.0);
  }

  private static Citation sentence(Value value) {
    return value.article().cite(value.sentence().span());
  }

  private void addWords(Measured measured, Value left, Value right) {
    double ofSentences = likeness(sentences, left, right, value -> value.sentence().span());
    boolean bare = isBare(left) || isBare(right);
    measured.set(SlotSignal.SENTENCES, ofSentences);
    measured.set(
        SlotSignal.CLAUSES, bare ? ofSentences : likeness(clauses, left, right, Value::clause));
  }

  private static Citation clause(Value value) {
    return value.article().cite(value.claim().map(Claim::span).orElse(value.span()));
  }

  private static void addFates(Measured measured, Value left, Value right) {
    if (left instanceof Amount one && right instanceof Amount other) {
      boolean fate = one.isFate() && one.fate().equals(other.fate());
      measured.set(SlotSignal.FATE, fate);
      measured.set(SlotSignal.FATE_BESIDE, !fate && isOneFate(one, other));
    }
  }

  /** "killed", "hurt", "arrested" in both sentences. */
  private static boolean isOneFate(Amount left, Amount right) {
    return left.kind() == Conflict.Kind.NUMBER
        && !Collections.disjoint(
            TollReader.kinds(left.sentence()), TollReader.kinds(right.sentence()));
  }

  private static void addSort(Measured measured, Value left, Value right) {
    switch (left) {
      case Moment moment when moment.isYear() -> measured.set(SlotSignal.YEAR, true);
      case Moment moment when moment.kind() == Conflict.Kind.TIME ->
          measured.set(SlotSignal.HOUR, true);
      case Moment moment ->
          measured.set(moment.sharesUnit(right) ? SlotSignal.DATE : SlotSignal.WEEKDAY, true);
      case Amount amount -> addUnit(measured, amount, right);
      case ExclusiveWord word -> measured.set(SlotSignal.WORD, true);
      case Enumeration list -> measured.set(SlotSignal.LIST, true);
      case Deed deed -> measured.set(SlotSignal.DEED, true);
      case Succession order -> measured.set(SlotSignal.ORDER, true);
      case Age age -> {}
      case Offset offset -> {}
      case Composition list -> {}
      case Transfer transfer -> {}
      case Location location -> {}
      case Answer answer -> {}
      // long reports tell of no more agreements than short ones
      case Agreement agreement -> measured.set(SlotSignal.CROWD, 0);
    }
  }

  private static void addUnit(Measured measured, Amount amount, Value other) {
    Quantity quantity = amount.quantity();
    if (UnitClasses.isLength(quantity)) {
      measured.set(SlotSignal.LENGTH, true);
    } else if (UnitClasses.isCurrency(quantity)) {
      measured.set(SlotSignal.MONEY, true);
    } else if (UnitClasses.isMeasure(quantity)) {
      measured.set(SlotSignal.MEASURE, true);
    } else {
      measured.set(SlotSignal.FEW, isFew(amount) || isFew(other));
    }
  }

  private static boolean isFew(Value value) {
    return value instanceof Amount amount
        && (CountUpdates.value(amount.quantity()) < LARGE || amount.isOfNamedGroup());
  }

  private boolean isBare(Value value) {
    return MaskedContext.saysLittle(
        clauses.computeIfAbsent(value, one -> without(one, one.clause())));
  }

  private double likeness(
      IdentityHashMap<Value, String> texts, Value left, Value right, Function<Value, Span> around) {
    return sense.likeness(
        texts.computeIfAbsent(left, one -> without(one, around.apply(one))),
        texts.computeIfAbsent(right, one -> without(one, around.apply(one))));
  }

  private static String without(Value value, Span words) {
    return MaskedContext.words(value.article(), words, value.span());
  }
}
