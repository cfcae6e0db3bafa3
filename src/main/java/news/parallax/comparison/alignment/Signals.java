package news.parallax.comparison.alignment;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import news.parallax.knowledge.LogisticModel;

/** What two clauses share: a value for each {@link Signal}, zero until it is measured. */
final class Signals {
  private static final int LONG_RUN = 4;

  private final double[] values = new double[Signal.COUNT];

  double value(Signal signal) {
    return values[signal.index()];
  }

  void set(Signal signal, double value) {
    values[signal.index()] = value;
  }

  void set(Signal signal, boolean holds) {
    values[signal.index()] = holds ? 1 : 0;
  }

  /** Adds what a judge thinks who leans to the same fact by {@code leaning}. */
  void judge(double leaning) {
    set(Signal.JUDGE, leaning);
    set(Signal.JUDGE_IN_SENTENCE, leaning * value(Signal.SENTENCE));
  }

  /**
   * One readable phrase for a pair that tells the same with {@code probability}.
   *
   * @param marks shared terms that either article uses in few places
   * @param frames where who does what agrees and where it differs
   */
  String because(double probability, List<String> marks, List<String> frames) {
    List<String> reasons = new ArrayList<>();
    reasons.add(String.format(Locale.ROOT, "sense %.2f", value(Signal.SENSE)));
    if (value(Signal.JUDGE) != 0) {
      reasons.add(
          String.format(Locale.ROOT, "judge %.2f", LogisticModel.logistic(value(Signal.JUDGE))));
    }
    if (!marks.isEmpty()) {
      reasons.add("share what few clauses here hold: " + String.join(", ", marks));
    }
    if (value(Signal.RUN) >= LONG_RUN) {
      reasons.add(String.format(Locale.ROOT, "%.0f words in a row or more", value(Signal.RUN)));
    }
    reasons.addAll(frames);
    if (value(Signal.NUMBERS) > 0 && value(Signal.OTHER_AMOUNT) == 0) {
      reasons.add("other numbers");
    }
    return String.format(
        Locale.ROOT, "%.0f %% sure: %s", 100 * probability, String.join("; ", reasons));
  }
}
