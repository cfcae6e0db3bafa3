package news.parallax.comparison.value;

import java.util.Locale;

/**
 * What is measured of two values of one sort to tell whether they answer one question. What a
 * signal can only speak for is never learned to speak against it, and the other way round.
 */
enum SlotSignal {
  /** How alike their sentences are in sense without them, from -1 to 1. */
  SENTENCES(Leaning.FOR),
  /**
   * The same of their clauses, or of the sentences where a clause says little without its value.
   */
  CLAUSES(Leaning.FOR),
  /** How likely it is that the clauses tell the same, 0 to 1; 0 for clauses never aligned. */
  ALIGNED(Leaning.FOR),
  /** Both count those who met one fate. */
  FATE(Leaning.FOR),
  /** They do not, but both sentences tell of one fate. */
  FATE_BESIDE(Leaning.FOR),
  /** Each report gives no other value of the sort. */
  ALONE(Leaning.FOR),
  /** They give one other between them. */
  THREE(Leaning.FOR),
  /** They give two others. */
  FOUR(Leaning.FOR),
  /** How many pairs of sentences the reports have: the logarithm of hundreds, from zero. */
  CROWD(Leaning.AGAINST),
  /** Counts below seven, which are as often of a part. */
  FEW(Leaning.AGAINST),
  /** Hours. */
  HOUR(Leaning.EITHER),
  /** Days, one of them by the week or each of another month. */
  WEEKDAY(Leaning.EITHER),
  /** Days of one month. */
  DATE(Leaning.EITHER),
  /** Years. */
  YEAR(Leaning.EITHER),
  /** Lengths of time. */
  LENGTH(Leaning.EITHER),
  /** Money. */
  MONEY(Leaning.EITHER),
  /** Other measures. */
  MEASURE(Leaning.EITHER),
  /** Words that exclude each other. */
  WORD(Leaning.EITHER),
  /** Enumerations. */
  LIST(Leaning.EITHER),
  /** What somebody does or does not do. */
  DEED(Leaning.EITHER),
  /** Which of two happenings came first. */
  ORDER(Leaning.EITHER);

  private final Leaning leaning;

  SlotSignal(Leaning leaning) {
    this.leaning = leaning;
  }

  /** For what a signal may speak. */
  private enum Leaning {
    AGAINST,
    EITHER,
    FOR
  }

  /** 1 for what may only speak for one question, -1 for what may only speak against it, else 0. */
  int sign() {
    return leaning.compareTo(Leaning.EITHER);
  }

  /** Its place among all. */
  @SuppressWarnings("EnumOrdinal") // the place in an array, which nothing keeps
  int index() {
    return ordinal();
  }

  /** The name in the file of weights. */
  String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
