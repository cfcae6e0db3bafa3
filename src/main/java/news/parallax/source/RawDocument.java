package news.parallax.source;

import news.parallax.article.Outlet;

/**
 * A document as it came, unread: what every source of documents yields. The bytes are not copied;
 * whoever made the document must leave them alone.
 */
public final class RawDocument {
  private final String name;
  private final byte[] bytes;
  private final ReportMetadata said;
  private final Outlet fallback;

  /**
   * @param name path or address as the user gave it; its end tells the format
   * @param bytes all of the document, or its front where the format allows a cut
   * @param said what is known beside the document, which outweighs what it says of itself
   * @param fallback stands for an outlet when nobody names one
   */
  public RawDocument(String name, byte[] bytes, ReportMetadata said, Outlet fallback) {
    this.name = name;
    this.bytes = bytes;
    this.said = said;
    this.fallback = fallback;
  }

  /** Path or address as the user gave it. */
  public String name() {
    return name;
  }

  /** The document itself; not to be changed. */
  public byte[] bytes() {
    return bytes;
  }

  /** What is known beside the document. */
  public ReportMetadata said() {
    return said;
  }

  /** The outlet when nobody names one. */
  public Outlet fallback() {
    return fallback;
  }
}
