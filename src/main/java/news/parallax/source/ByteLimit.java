package news.parallax.source;

/**
 * How much of a document is read.
 *
 * @param bytes at most this many
 * @param excess what becomes of a larger document
 */
public record ByteLimit(int bytes, Excess excess) {
  /** What becomes of a document that is larger than its limit. */
  public enum Excess {
    /** Its front is used: text is whole at any length. */
    CUT,
    /** It is not used: half a JSON document is none. */
    REFUSED
  }
}
