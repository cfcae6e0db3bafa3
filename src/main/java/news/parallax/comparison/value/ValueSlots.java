package news.parallax.comparison.value;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import news.parallax.article.Citation;
import news.parallax.comparison.ClausePair;
import news.parallax.comparison.Conflict;
import news.parallax.comparison.Dossier;
import news.parallax.comparison.Sense;

/** Every two values of one sort that two reports give, as the slot model learns from them. */
public final class ValueSlots {
  /** What stands for the bias in the file of weights. */
  public static final String BIAS = "bias";

  /** What stands there for the chance from which on two values are held against each other. */
  public static final String LEAST = "least";

  private ValueSlots() {}

  /**
   * Two values.
   *
   * @param kind what they would differ on
   * @param fits whether one true value fits both
   * @param rival whether nothing in their words keeps them from being two answers to one question
   * @param signals by name, in the order of the file of weights
   */
  public record Pair(
      Conflict.Kind kind,
      Citation left,
      Citation right,
      boolean fits,
      boolean rival,
      SequencedMap<String, Double> signals) {
    /** Copies the map. */
    public Pair {
      signals = new LinkedHashMap<>(signals);
    }
  }

  /**
   * By signal, in the order of the file: 1 for what may only speak for, -1 only against, else 0.
   */
  public static SequencedMap<String, Integer> leanings() {
    SequencedMap<String, Integer> leanings = new LinkedHashMap<>();
    for (SlotSignal signal : SlotSignal.values()) {
      leanings.put(signal.key(), signal.sign());
    }
    return leanings;
  }

  /**
   * Those of the articles of {@code two}.
   *
   * @param pairs their clauses that may tell the same
   */
  public static List<Pair> of(Dossier two, Sense sense, List<ClausePair> pairs) {
    ValueComparison comparison = new ValueComparison(two, sense, pairs);
    Map<String, List<Value>> others = comparison.bySort(1);
    List<Pair> found = new ArrayList<>();
    comparison
        .bySort(0)
        .forEach((sort, lefts) -> {
          List<Value> rights = others.getOrDefault(sort, List.of());
          for (Value left : lefts) {
            for (Value right : rights) {
              found.add(pair(comparison, left, lefts, right, rights));
            }
          }
        });
    return found;
  }

  private static Pair pair(
      ValueComparison comparison, Value left, List<Value> lefts, Value right, List<Value> rights) {
    double[] measured = comparison.signals(left, lefts, right, rights);
    SequencedMap<String, Double> signals = new LinkedHashMap<>();
    for (SlotSignal signal : SlotSignal.values()) {
      signals.put(signal.key(), measured[signal.index()]);
    }
    return new Pair(
        left.kind(),
        left.article().cite(left.span()),
        right.article().cite(right.span()),
        left.fits(right),
        comparison.mayRival(left, right),
        signals);
  }
}
