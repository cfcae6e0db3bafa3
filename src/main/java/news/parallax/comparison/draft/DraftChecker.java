package news.parallax.comparison.draft;

import java.util.ArrayList;
import java.util.List;
import news.parallax.annotation.AnnotatedArticle;
import news.parallax.comparison.Dossier;
import news.parallax.comparison.PairComparison;
import news.parallax.comparison.Sense;
import news.parallax.comparison.alignment.SentenceEmbedder;
import news.parallax.comparison.draft.Flaw.Unprinted;
import news.parallax.comparison.evidence.SentenceHandle;

/** Holds drafts against reports, sentence by sentence. Safe for use by many threads. */
public final class DraftChecker {
  private final SentenceEmbedder embedder;
  private final Sense sense;

  /** A checker that asks these models. */
  public DraftChecker(SentenceEmbedder embedder, Sense sense) {
    this.embedder = embedder;
    this.sense = sense;
  }

  /**
   * What the reports make of a draft.
   *
   * @param dossier the draft, then the reports
   * @param pairs the draft, always the left, compared with each
   */
  public DraftCheck check(Dossier dossier, List<PairComparison> pairs) {
    Desk desk = new Desk(dossier, pairs);
    SentenceJudge sentences = new SentenceJudge(desk.reports, desk.clauses);
    return new DraftCheck(dossier, desk.readings().stream().map(sentences::check).toList());
  }

  /** What one draft and its reports are read with. */
  private final class Desk {
    private final AnnotatedArticle draft;
    private final List<PairComparison> pairs;
    private final Reports reports;
    private final ClauseBacking clauses;
    private final UnprintedNames names;
    private final UnprintedValues values;
    private final WordSense words = new WordSense(embedder);

    Desk(Dossier dossier, List<PairComparison> pairs) {
      this.draft = dossier.articles().getFirst();
      this.pairs = pairs;
      this.reports = new Reports(dossier, sense);
      this.clauses = new ClauseBacking(dossier, pairs);
      this.names = new UnprintedNames(reports);
      this.values = new UnprintedValues(reports);
    }

    List<SentenceReading> readings() {
      return draft.sentences().stream()
          .map(one -> reading(new SentenceHandle(draft, one)))
          .toList();
    }

    private SentenceReading reading(SentenceHandle at) {
      List<Reports.Near> near = reports.nearest(at);
      List<SentenceHandle> sentences = near.stream().map(Reports.Near::at).toList();
      List<Unprinted> unprinted = new ArrayList<>(names.of(at));
      unprinted.addAll(values.of(at));
      return new SentenceReading(
          at,
          near,
          WordBacking.of(at, sentences, words),
          clauses.clauses(at),
          unprinted,
          Contradictions.open(at, pairs));
    }
  }
}
