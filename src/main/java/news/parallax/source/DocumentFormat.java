package news.parallax.source;

import java.util.List;

/** One kind of document and how it is read. Implementations are immutable and pure. */
public interface DocumentFormat {
  /** How names of such documents end, in lower case and without the dot; the usual one first. */
  List<String> extensions();

  /** How much of a document is read. */
  ByteLimit limit();

  /**
   * The reports in a document, in its order.
   *
   * @param name of the document, for messages and the names of its reports
   * @param problems takes what could be read only in part
   * @throws UnreadableException when nothing of it can be used
   */
  List<ParsedReport> read(String name, byte[] bytes, Problems problems) throws UnreadableException;
}
