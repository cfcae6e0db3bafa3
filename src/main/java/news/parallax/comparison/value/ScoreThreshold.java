package news.parallax.comparison.value;

import news.parallax.comparison.Conflict;
import news.parallax.comparison.evidence.CountUpdates;
import news.parallax.comparison.evidence.UnitClasses;

/** How much must speak for two values before they are held against each other, by their sort. */
final class ScoreThreshold {
  /** Hours are few in a report; by hand, as all here. */
  private static final double FOR_HOURS = 0.4;

  private static final double FOR_LENGTHS = 0.4;
  private static final double FOR_MEASURES = 0.55;
  private static final double FOR_DAYS = 0.45;

  /** A weekday against a date. */
  private static final double WITHOUT_MONTH = 0.65;

  private static final double FOR_COUNTS = 0.45;
  private static final double FOR_LARGE_COUNTS = 0.55;

  /** From here on a count is of the whole rather than of a part. */
  private static final double LARGE = 7;

  /** What is not compared at all. */
  private static final double NEVER = Double.MAX_VALUE;

  private ScoreThreshold() {}

  /**
   * The least score.
   *
   * @param backed whether a like verb, one fate or a word of change stands behind the pair
   */
  static double of(Value left, Value right, boolean backed) {
    return switch (left) {
      case Value.Moment moment ->
          moment.kind() == Conflict.Kind.TIME
              ? FOR_HOURS
              : left.sharesUnit(right) ? FOR_DAYS : backed ? WITHOUT_MONTH : NEVER;
      case Value.Amount amount ->
          UnitClasses.isLength(amount.quantity())
              ? FOR_LENGTHS
              : UnitClasses.isMeasure(amount.quantity())
                  ? FOR_MEASURES
                  : ofCounts(left, right, backed);
    };
  }

  private static double ofCounts(Value left, Value right, boolean backed) {
    if (backed) {
      return FOR_COUNTS;
    }
    return left.sharesUnit(right) && isLarge(left) && isLarge(right) ? FOR_LARGE_COUNTS : NEVER;
  }

  /** Small numbers count subsets as often as the whole. */
  private static boolean isLarge(Value value) {
    return value instanceof Value.Amount amount
        && CountUpdates.value(amount.quantity()) >= LARGE
        && !amount.isOfNamedGroup();
  }
}
