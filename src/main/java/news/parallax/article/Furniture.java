package news.parallax.article;

/**
 * Words on the page that are not the report: marked, left out of the comparison, never cut from the
 * text.
 */
public record Furniture(Span span, Kind kind) {
  /** What the piece is. */
  public enum Kind {
    /** Words under a picture. */
    CAPTION,
    /** A byline, photo credit or source line. */
    CREDIT,
    /** A copyright or reuse notice. */
    COPYRIGHT,
    /** An advert or subscription offer. */
    ADVERT,
    /** Links, menus, comment counts, "read more". */
    NAVIGATION,
    /** How to reach the newsroom. */
    CONTACT
  }
}
