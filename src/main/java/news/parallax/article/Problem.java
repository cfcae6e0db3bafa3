package news.parallax.article;

/**
 * An input that could not be used, or only in part, recorded while the rest went on.
 *
 * @param source path or URL as given
 * @param reason what is wrong, where, and what the reader may do about it
 * @param severity how much was lost
 */
public record Problem(String source, String reason, Severity severity) {
  /** How much was lost. */
  public enum Severity {
    /** The input was used; the user should know something about it. */
    NOTE,
    /** The input was used, but a part of what should come of it is missing. */
    INCOMPLETE,
    /** The input could not be used. */
    UNREADABLE
  }
}
