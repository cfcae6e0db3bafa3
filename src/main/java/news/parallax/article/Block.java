package news.parallax.article;

/**
 * One visual block of an article's running text: a paragraph or a kind of head.
 *
 * @param span without surrounding white space, line breaks and furniture
 * @param role what the block is
 */
public record Block(Span span, Role role) {
  /** What a block of running text is. Furniture is no block: see {@link Furniture}. */
  public enum Role {
    /** The article's title. */
    HEADLINE,
    /** The summary line under the title. */
    STANDFIRST,
    /** A head between sections. */
    HEADING,
    /** A paragraph of the body. */
    PARAGRAPH,
    /** Words under a picture: the role of a caption's sentences, never of a block. */
    CAPTION
  }
}
