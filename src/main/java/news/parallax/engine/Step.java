package news.parallax.engine;

/** The steps of a run, each a pure function of what those before it gave. */
public enum Step {
  /** What one article says. */
  ANNOTATE,
  /** Which articles report one event. */
  ASSIGN,
  /** What two articles have in common, and what one repeats. */
  COMPARE_PAIR,
  /** What all pairs of a story make together. */
  ASSEMBLE
}
