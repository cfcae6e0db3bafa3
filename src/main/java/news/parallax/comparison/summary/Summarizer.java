package news.parallax.comparison.summary;

import java.util.List;
import news.parallax.comparison.Brief;
import news.parallax.comparison.Conflict;
import news.parallax.comparison.Dossier;
import news.parallax.comparison.Fact;
import news.parallax.comparison.Line;

/** Answers what happened with the sources' own sentences, and asks what they leave open. */
public final class Summarizer {
  private final Dossier dossier;
  private final List<Fact> facts;
  private final List<Conflict> conflicts;
  private final List<CandidateSentence> places;
  private final List<Line> summary;

  /** A summarizer of a story whose reports share {@code facts} and differ in {@code conflicts}. */
  public Summarizer(Dossier dossier, List<Fact> facts, List<Conflict> conflicts) {
    this.dossier = dossier;
    this.facts = List.copyOf(facts);
    this.conflicts = List.copyOf(conflicts);
    Selection selection = new Selection(dossier, new Concepts(dossier.articles(), this.facts));
    this.places = selection.places();
    this.summary = places.stream().map(selection::line).toList();
  }

  /** Five to nine sentences, fewer when the reports are short; the weightiest first. */
  public List<Line> summary() {
    return summary;
  }

  /** Who did what when, where, why and how. */
  public Brief brief() {
    return new BriefWriter(dossier, places, summary).brief();
  }

  /**
   * What {@code brief} leaves empty, what rests on one origin or nobody named, what is disputed.
   */
  public List<Line> questions(Brief brief) {
    return new Questions(dossier, facts, conflicts).about(brief);
  }
}
