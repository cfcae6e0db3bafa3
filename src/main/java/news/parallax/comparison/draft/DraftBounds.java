package news.parallax.comparison.draft;

/** From where on what is measured is taken for so; set by hand on the examples. */
final class DraftBounds {
  /** Clauses that speak of one thing. */
  static final double NEAR = 0.5;

  /** Clauses that may. */
  static final double MAY_BE_NEAR = 0.3;

  /** A clause that a report tells. */
  static final double TOLD = 0.5;

  /** A clause that a report surely tells. */
  static final double SURE = 0.8;

  /** The share of a sentence's words in one sentence of a report that may tell it. */
  static final double SHARED = 0.5;

  /** The same of one that is alike in sense too. */
  static final double SOME_SHARED = 0.3;

  /** The likeness of sense of a sentence that may tell it. */
  static final double ALIKE = 0.6;

  /** A word that some word of the near sentences may stand for. */
  static final double MEANT = 0.6;

  private DraftBounds() {}
}
