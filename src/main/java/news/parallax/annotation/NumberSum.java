package news.parallax.annotation;

import java.math.BigDecimal;

/**
 * The value of a number while its words come in: units and tens add up to a group, "hundred"
 * multiplies the group, "thousand" and above close it.
 */
final class NumberSum {
  static final BigDecimal HUNDRED = new BigDecimal("100");

  private BigDecimal total = BigDecimal.ZERO;
  private BigDecimal group;

  NumberSum(BigDecimal opening) {
    this.group = opening;
  }

  BigDecimal value() {
    return total.add(group);
  }

  /** Whether a scale above hundred has closed a group and nothing has come since. */
  boolean isClosed() {
    return group.signum() == 0 && total.signum() > 0;
  }

  /** Whether the group has hundreds or more. */
  boolean hasHundreds() {
    return group.intValue() >= 100;
  }

  /** "three | million". */
  void scale(BigDecimal scale) {
    if (scale.compareTo(HUNDRED) == 0) {
      group = group.multiply(scale);
    } else if (group.signum() == 0) {
      total = total.multiply(scale);
    } else {
      total = total.add(group.multiply(scale));
      group = BigDecimal.ZERO;
    }
  }

  /** "three | millionth". */
  void scaleLast(BigDecimal scale) {
    group = group.multiply(scale);
  }

  void add(BigDecimal value) {
    group = group.add(value);
  }

  /** "twenty | four", "nineteen | ninety": the second is a year. */
  void addWord(BigDecimal value) {
    group = isYear(value.intValue()) ? group.multiply(HUNDRED).add(value) : group.add(value);
  }

  private boolean isYear(int value) {
    return group.intValue() >= 10 && group.intValue() <= 20 && value >= 10 && value < 100;
  }

  /** Whether a small number can follow in the group: "twenty | four", not "four | twenty". */
  boolean fits(int value) {
    int rest = group.intValue() % 100;
    boolean tens = rest >= 20 && rest % 10 == 0 && value > 0 && value < 10;
    boolean free = rest == 0 && value < 100 && (group.signum() == 0 || group.intValue() >= 100);
    return tens || free || isYear(value);
  }
}
