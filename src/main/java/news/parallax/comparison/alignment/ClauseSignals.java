package news.parallax.comparison.alignment;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import news.parallax.article.Span;
import news.parallax.comparison.Dossier;

/**
 * What the clauses of two articles share, as the model of facts sees it: what a trainer of its
 * weights learns from.
 */
public final class ClauseSignals {
  /** The name of the bias among the weights of the model. */
  public static final String BIAS = FactModel.BIAS;

  /** Of place and clause together, the least share that both cover. */
  private static final double LEAST_OVERLAP = 0.5;

  private final Dossier two;
  private final List<Unit> units;
  private final PairScorer scorer;

  private ClauseSignals(Dossier two, List<Unit> units, PairScorer scorer) {
    this.two = two;
    this.units = units;
    this.scorer = scorer;
  }

  /** The clauses of the two articles of {@code two} that can be compared. */
  public static ClauseSignals of(Dossier two, SentenceEmbedder embedder) {
    PairUnits pair = PairUnits.of(two, embedder);
    return new ClauseSignals(
        two, pair.units(), new PairScorer(pair.vocabulary(), two.roster(), ClauseJudge.SILENT));
  }

  /**
   * The value of each signal but the judge's, by its name in the file of weights and in the order
   * of that file. Empty when no clause covers one of the places well enough.
   *
   * @param place in the first article
   * @param otherPlace in the second
   */
  public Optional<SequencedMap<String, Double>> between(Span place, Span otherPlace) {
    return signals(place, otherPlace)
        .map(signals -> named(signals, EnumSet.of(Signal.Aspect.EVENT, Signal.Aspect.ACCOUNT)));
  }

  /** The same with the signals of a judge who leans to the same fact by {@code leaning}. */
  public Optional<SequencedMap<String, Double>> between(
      Span place, Span otherPlace, double leaning) {
    Optional<Signals> signals = signals(place, otherPlace);
    signals.ifPresent(all -> all.judge(leaning));
    return signals.map(all -> named(all, EnumSet.allOf(Signal.Aspect.class)));
  }

  private Optional<Signals> signals(Span place, Span otherPlace) {
    return at(0, place).flatMap(one -> at(1, otherPlace).map(other -> scorer.signals(one, other)));
  }

  /**
   * Both clauses as a judge reads them; the place itself where no clause covers it well enough.
   *
   * @param place in the first article
   * @param otherPlace in the second
   */
  public List<ClauseInSentence> judged(Span place, Span otherPlace) {
    return List.of(judged(0, place), judged(1, otherPlace));
  }

  private ClauseInSentence judged(int article, Span place) {
    Span span = at(article, place).map(Unit::span).orElse(place);
    return ClauseInSentence.of(two.articles().get(article), span);
  }

  private static SequencedMap<String, Double> named(Signals signals, Set<Signal.Aspect> kept) {
    SequencedMap<String, Double> values = new LinkedHashMap<>();
    for (Signal signal : Signal.values()) {
      if (kept.contains(signal.aspect())) {
        values.put(signal.key(), signals.value(signal));
      }
    }
    return values;
  }

  private Optional<Unit> at(int article, Span place) {
    return units.stream()
        .filter(unit -> unit.position() == article && overlap(place, unit.span()) >= LEAST_OVERLAP)
        .max(Comparator.comparingDouble(unit -> overlap(place, unit.span())));
  }

  private static double overlap(Span one, Span other) {
    return (double) one.shared(other) / one.cover(other).length();
  }
}
