package news.parallax.comparison.quote;

import news.parallax.annotation.Stance;
import news.parallax.knowledge.StoryWords;

/** Whether two sayings can be one thing said by what their speakers make of them. */
enum StanceMatch {
  /**
   * Both are asserted, or denied, asked and so on; or both are printed in marks as they were said.
   */
  SAME,
  /**
   * One denies what the other asserts with a negation: “We sold nothing”, "denied they sold it".
   */
  COMPLEMENT,
  /** A denial and an assertion, a question and an answer. */
  OTHER;

  static StanceMatch of(Saying one, Saying other) {
    boolean marked = one.isMarked() && other.isMarked();
    if (one.stance() == other.stance() || (marked && isGiven(one) && isGiven(other))) {
      return SAME;
    }
    boolean denial =
        (one.stance() == Stance.DENIES && other.stance() == Stance.ASSERTS)
            || (one.stance() == Stance.ASSERTS && other.stance() == Stance.DENIES);
    return denial && isNegative(one) != isNegative(other) ? COMPLEMENT : OTHER;
  }

  /** Whether the words were said as they stand, whatever for. */
  private static boolean isGiven(Saying saying) {
    return switch (saying.stance()) {
      case ASSERTS, ASKS, ORDERS -> true;
      case DENIES, DOUBTS, DECLINES -> false;
    };
  }

  private static boolean isNegative(Saying saying) {
    return saying.words().stream().anyMatch(StoryWords.REVERSING::hasAsWritten);
  }
}
