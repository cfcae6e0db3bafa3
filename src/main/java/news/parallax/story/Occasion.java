package news.parallax.story;

/**
 * How articles came together, which says how likely they report one event before a word is read.
 * The numbers were set on the story sets of the evaluation: a folder's so low that no real story is
 * torn, a stream's where precision and recall balance.
 */
public enum Occasion {
  /** Somebody put them into one place as reports of one event: part them only on strong grounds. */
  FOLDER(0.08, 0.75),
  /** They came in as the news did. */
  STREAM(0.12, 0.5);

  private static final double FADE_DAYS = 7;

  private final double threshold;
  private final double farApart;

  Occasion(double threshold, double farApart) {
    this.threshold = threshold;
    this.farApart = farApart;
  }

  /** The least mean likeness within a story. */
  double threshold() {
    return threshold;
  }

  /** How alike two articles are, 0 to 1, by their words and, softly, their days. */
  double likeness(Fingerprint one, Fingerprint other) {
    double near = Math.exp(-one.daysTo(other) / FADE_DAYS);
    return one.vector().cosine(other.vector()) * (farApart + (1 - farApart) * near);
  }
}
