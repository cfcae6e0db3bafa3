package news.parallax.view;

/**
 * How a page of plain text is laid out.
 *
 * @param width in columns, 40 or more
 */
public record TextLayout(int width, Colour colour, Reasons reasons) {
  /** Plain text of 100 columns without reasons. */
  public static final TextLayout PLAIN = new TextLayout(100, Colour.NEVER, Reasons.HIDDEN);

  /** Refuses a width in which nothing can be laid out. */
  public TextLayout {
    if (width < 40) {
      throw new IllegalArgumentException("need a width of 40 columns or more, got " + width);
    }
  }

  /** Whether ANSI colours are used. */
  public enum Colour {
    /** Plain text. */
    NEVER,
    /** Bold, dim and colour escapes. */
    ALWAYS
  }

  /** Whether the reasons of each judgement are shown. */
  public enum Reasons {
    /** No. */
    HIDDEN,
    /** Below each line. */
    SHOWN
  }
}
