package news.parallax.evaluation.story;

/**
 * A place in one of a story's texts.
 *
 * @param doc index into the gold's files; -1 for an article the gold does not know
 * @param start UTF-16 code units, zero-based
 * @param end exclusive
 */
record Anchor(int doc, int start, int end) {
  int length() {
    return end - start;
  }

  /** Whether the two share a character. */
  boolean overlaps(Anchor other) {
    return doc == other.doc && Math.min(end, other.end) > Math.max(start, other.start);
  }

  /** Whether they share at least {@code share} of the shorter. */
  boolean overlaps(Anchor other, double share) {
    int common = Math.min(end, other.end) - Math.max(start, other.start);
    return overlaps(other) && common >= share * Math.min(length(), other.length());
  }
}
