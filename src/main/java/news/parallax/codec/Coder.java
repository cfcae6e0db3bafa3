package news.parallax.codec;

/**
 * Writes and reads the values of one type at one place of a shape. Immutable: what a document has
 * said so far lies in its {@link DocumentWriter} or {@link DocumentReader}. Each value takes one
 * byte or more, so that a count read can be checked against the bytes there are.
 */
interface Coder {
  void write(Object value, DocumentWriter out);

  Object read(DocumentReader in) throws CodecException;

  /** An order of all values by their structure; zero only for those written alike. */
  int compare(Object a, Object b);
}
