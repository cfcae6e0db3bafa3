package news.parallax.view.json.receipt;

/**
 * Something in a printed report that its articles do not bear out.
 *
 * @param path where in the report it stands, as a JSON Pointer: {@code /facts/0/reports/1}
 * @param fault what is wrong with it
 * @param message one readable sentence
 */
public record BrokenReceipt(String path, Fault fault, String message) {
  /** What may be wrong. */
  public enum Fault {
    /** No article of that id stands in the report, or its source was not read again. */
    ARTICLE_MISSING,
    /** The stored text is not the one the report was made from. */
    HASH_MISMATCH,
    /** Something else is known of the article than the report says: its outlet, its date. */
    ARTICLE_DIFFERS,
    /** The offsets are no stretch of the text. */
    OFFSET_OUTSIDE,
    /** Other words stand there. */
    WORDS_DIFFER,
    /** A text, a reading or a name is not what stands at its receipts. */
    TEXT_DIFFERS,
    /** A number is not that of the things counted. */
    COUNT_DIFFERS,
    /** Words are given to somebody whom the words that name the speaker do not name. */
    SPEAKER_DIFFERS,
    /** The report refers to something it does not hold. */
    REFERENCE_UNKNOWN,
    /** A section, or a part that every such thing has, is not there. */
    PART_MISSING,
    /** A value that no report has there. */
    VALUE_UNKNOWN
  }
}
