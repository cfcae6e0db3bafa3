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
    CONTACT,
    /** The pictures of a series beside the report, with their captions. */
    GALLERY,
    /** Who wrote the report, in a sentence or more. */
    BIOGRAPHY,
    /** A remark of the editors: a correction, an update, whose opinion it is. */
    NOTE,
    /** Figures in rows. */
    TABLE,
    /** Words of the report printed a second time, large, between its paragraphs. */
    PULL_QUOTE
  }
}
