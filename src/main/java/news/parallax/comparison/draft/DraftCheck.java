package news.parallax.comparison.draft;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import news.parallax.comparison.Dossier;

/** A draft held against reports. Immutable; no record, for it holds articles. */
public final class DraftCheck {
  private final Dossier dossier;
  private final List<SentenceCheck> sentences;

  DraftCheck(Dossier dossier, List<SentenceCheck> sentences) {
    this.dossier = dossier;
    this.sentences = List.copyOf(sentences);
  }

  /** The draft, then the reports. */
  public Dossier dossier() {
    return dossier;
  }

  /** In the order of the draft. */
  public List<SentenceCheck> sentences() {
    return sentences;
  }

  /** How likely the reports bear out the whole draft, 0 to 1. */
  public double chance() {
    return DraftModel.chance(DraftSignal.measured(sentences));
  }

  /** Whether that is likely enough to take the draft for borne out. */
  public boolean isConsistent() {
    return chance() >= DraftModel.least();
  }

  /** What the model is fitted to, by name. */
  public SequencedMap<String, Double> signals() {
    double[] measured = DraftSignal.measured(sentences);
    SequencedMap<String, Double> signals = new LinkedHashMap<>();
    for (DraftSignal signal : DraftSignal.values()) {
      signals.put(signal.key(), measured[signal.index()]);
    }
    return signals;
  }

  /** How many sentences got {@code verdict}. */
  public int count(Verdict verdict) {
    return (int) sentences.stream().filter(one -> one.verdict() == verdict).count();
  }

  /** Whether something in it is contradicted, or a quotation altered. */
  public boolean isRefuted() {
    return sentences.stream().anyMatch(one -> one.verdict().isRefuted());
  }
}
