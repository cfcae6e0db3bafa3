package news.parallax.source;

import news.parallax.article.Outlet;

/**
 * A document as it came, unread: what every source of documents yields. The bytes are not copied;
 * whoever made the document must leave them alone, and so must its readers.
 *
 * @param name path or address as the user gave it; its end tells the format
 * @param bytes all of the document, or its front where the format allows a cut
 * @param said what is known beside the document, which outweighs what it says of itself
 * @param fallback stands for an outlet when nobody names one
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record RawDocument(String name, byte[] bytes, ReportMetadata said, Outlet fallback) {}
