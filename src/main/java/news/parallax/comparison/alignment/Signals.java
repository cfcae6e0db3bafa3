package news.parallax.comparison.alignment;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What two clauses share.
 *
 * @param values one for each signal
 * @param marks shared terms that either article uses in few places
 */
record Signals(Map<Signal, Double> values, List<String> marks) {
  private static final int LONG_RUN = 4;

  /** Copies both; every signal needs a value. */
  Signals {
    values = new EnumMap<>(values);
    marks = List.copyOf(marks);
    if (values.size() != Signal.values().length) {
      throw new IllegalArgumentException("need a value for each signal, got " + values.keySet());
    }
  }

  double value(Signal signal) {
    return values.getOrDefault(signal, 0.0);
  }

  /** One readable phrase for a pair that tells the same with {@code probability}. */
  String because(double probability) {
    List<String> reasons = new ArrayList<>();
    reasons.add("sense %.2f".formatted(value(Signal.SENSE)));
    if (!marks.isEmpty()) {
      reasons.add("share what few clauses here hold: " + String.join(", ", marks));
    }
    if (value(Signal.RUN) >= LONG_RUN) {
      reasons.add("%.0f words in a row or more".formatted(value(Signal.RUN)));
    }
    if (value(Signal.NUMBERS) > 0) {
      reasons.add("but other numbers");
    }
    if (value(Signal.SPEAKERS) > 0) {
      reasons.add("but other speakers");
    }
    if (value(Signal.POLARITY) > 0) {
      reasons.add("but one negates it");
    }
    return "%.0f %% sure: %s"
        .formatted(100 * probability, String.join("; ", reasons))
        .toLowerCase(Locale.ROOT);
  }
}
