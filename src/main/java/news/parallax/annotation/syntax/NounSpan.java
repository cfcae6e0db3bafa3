package news.parallax.annotation.syntax;

/**
 * A noun phrase with what hangs on it: "a spokesman for the ministry".
 *
 * @param first index of the first token in the sentence
 * @param last index of the last token, inclusive
 * @param head index of the head noun
 */
public record NounSpan(int first, int last, int head) {
  /** This phrase begun earlier, with the head of the earlier part. */
  public NounSpan from(NounSpan earlier) {
    return new NounSpan(earlier.first, last, earlier.head);
  }

  /** This phrase going on to {@code end}. */
  public NounSpan to(int end) {
    return new NounSpan(first, Math.max(last, end), head);
  }
}
