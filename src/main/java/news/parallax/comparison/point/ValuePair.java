package news.parallax.comparison.point;

import java.util.List;
import java.util.Objects;
import java.util.function.BiPredicate;
import news.parallax.annotation.Quantity;
import news.parallax.annotation.TimeExpression;
import news.parallax.annotation.TimeInterval;
import news.parallax.comparison.Conflict;
import news.parallax.comparison.Difference;
import news.parallax.comparison.evidence.CountedUnits;
import news.parallax.comparison.evidence.SentenceHandle;
import news.parallax.comparison.evidence.UnitClasses;

/** Reads, of two sentences, the amounts and times that no one value fits. */
final class ValuePair {
  /** The kinds whose values are read and can be held against each other. */
  static final List<Conflict.Kind> KINDS =
      List.of(Conflict.Kind.NUMBER, Conflict.Kind.DURATION, Conflict.Kind.DATE, Conflict.Kind.TIME);

  private final SentencePair pair;

  ValuePair(SentencePair pair) {
    this.pair = pair;
  }

  /** Whether each sentence gives a value of {@code kind}. */
  boolean isGiven(Conflict.Kind kind) {
    return switch (kind) {
      case NUMBER, DURATION ->
          !amounts(pair.left(), kind).isEmpty() && !amounts(pair.right(), kind).isEmpty();
      default -> !times(pair.left(), kind).isEmpty() && !times(pair.right(), kind).isEmpty();
    };
  }

  /**
   * The first two values of {@code kind} that exclude each other and of which neither fits a value
   * of the other sentence; empty where there are none.
   */
  List<Difference.Side> apart(Conflict.Kind kind) {
    return switch (kind) {
      case NUMBER, DURATION ->
          sides(
              amounts(pair.left(), kind),
              amounts(pair.right(), kind),
              CountedUnits::fit,
              ValuePair::mayAnswerOne,
              (at, amount) -> Difference.Side.of(at.article(), amount));
      default ->
          sides(
              times(pair.left(), kind),
              times(pair.right(), kind),
              ValuePair::overlap,
              (one, other) -> true,
              (at, time) -> Difference.Side.of(at.article(), time));
    };
  }

  private interface Shown<T> {
    Difference.Side side(SentenceHandle at, T value);
  }

  private <T> List<Difference.Side> sides(
      List<T> lefts,
      List<T> rights,
      BiPredicate<T, T> fit,
      BiPredicate<T, T> comparable,
      Shown<T> shown) {
    for (T left : lefts) {
      for (T right : rights) {
        if (comparable.test(left, right)
            && rights.stream().noneMatch(other -> fit.test(left, other))
            && lefts.stream().noneMatch(other -> fit.test(other, right))) {
          return List.of(shown.side(pair.left(), left), shown.side(pair.right(), right));
        }
      }
    }
    return List.of();
  }

  private static List<Quantity> amounts(SentenceHandle at, Conflict.Kind kind) {
    return at.article().within(at.sentence().span()).quantities().stream()
        .filter(one -> UnitClasses.isLength(one) == (kind == Conflict.Kind.DURATION))
        .toList();
  }

  /** What is measured is never held against what is counted. */
  private static boolean mayAnswerOne(Quantity one, Quantity other) {
    return one.comparable(other) || !(UnitClasses.isMeasure(one) || UnitClasses.isMeasure(other));
  }

  private static List<TimeExpression> times(SentenceHandle at, Conflict.Kind kind) {
    return at.article().within(at.sentence().span()).times().stream()
        .filter(one -> one.interval() != null && isDay(one) == (kind == Conflict.Kind.DATE))
        .toList();
  }

  private static boolean isDay(TimeExpression time) {
    return interval(time).precision().compareTo(TimeInterval.Precision.DAY) <= 0;
  }

  private static boolean overlap(TimeExpression one, TimeExpression other) {
    return interval(one).overlaps(interval(other));
  }

  private static TimeInterval interval(TimeExpression time) {
    return Objects.requireNonNull(time.interval());
  }
}
