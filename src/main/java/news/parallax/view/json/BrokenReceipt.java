package news.parallax.view.json;

/**
 * A receipt in a printed report that its article does not bear out.
 *
 * @param path where in the report it stands, as a JSON Pointer: {@code /facts/0/reports/1}
 * @param article the id of the article it points to
 * @param fault what is wrong with it
 * @param message one readable sentence
 */
public record BrokenReceipt(String path, String article, Fault fault, String message) {
  /** What may be wrong with a receipt. */
  public enum Fault {
    /** No article of that id stands in the report, or its source was not read again. */
    ARTICLE_MISSING,
    /** The stored text is not the one the report was made from. */
    HASH_MISMATCH,
    /** The offsets are no stretch of the text. */
    OFFSET_OUTSIDE,
    /** Other words stand there. */
    WORDS_DIFFER
  }
}
