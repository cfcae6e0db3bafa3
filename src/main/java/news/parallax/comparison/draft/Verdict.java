package news.parallax.comparison.draft;

/** What the reports make of one sentence of a draft, the gravest last. */
public enum Verdict {
  /** Some report tells all of it, and none of its words goes beyond. */
  SUPPORTED,
  /** Reports tell a part of it; the rest is in none of them. */
  PARTLY,
  /** No report tells it. */
  NOT_FOUND,
  /** It quotes words that were printed otherwise, or gives them to somebody else. */
  ALTERED,
  /** A report tells what cannot be true beside it, and no report bears it out. */
  CONTRADICTED;

  /** Whether a draft with such a sentence is wrong by the reports, and not only without them. */
  public boolean isRefuted() {
    return switch (this) {
      case SUPPORTED, PARTLY, NOT_FOUND -> false;
      case ALTERED, CONTRADICTED -> true;
    };
  }
}
