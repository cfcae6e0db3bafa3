package news.parallax.source.json;

import java.util.List;
import news.parallax.source.ByteLimit;
import news.parallax.source.DocumentFormat;
import news.parallax.source.ParsedReport;
import news.parallax.source.Problems;
import news.parallax.source.UnreadableException;
import news.parallax.source.encoding.DecodedText;

/**
 * Articles as JSON: one object, an array of them, an object that holds them under {@code articles},
 * or one object a line.
 */
public enum JsonFormat implements DocumentFormat {
  /** A document that is an article or holds a list of them. */
  DOCUMENT("json") {
    @Override
    List<ParsedReport> reports(String json, JsonReports reader) throws UnreadableException {
      return reader.document(json);
    }
  },
  /** One article a line. */
  LINES("jsonl", "ndjson") {
    @Override
    List<ParsedReport> reports(String json, JsonReports reader) {
      return reader.lines(json);
    }
  };

  /** A collection of some 50,000 reports; read whole, it fits beside the models. */
  private static final ByteLimit LIMIT = new ByteLimit(200_000_000, ByteLimit.Excess.REFUSED);

  @SuppressWarnings("ImmutableEnumChecker") // a copy that nothing changes
  private final List<String> extensions;

  JsonFormat(String... extensions) {
    this.extensions = List.of(extensions);
  }

  abstract List<ParsedReport> reports(String json, JsonReports reader) throws UnreadableException;

  @Override
  public List<String> extensions() {
    return extensions;
  }

  @Override
  public ByteLimit limit() {
    return LIMIT;
  }

  @Override
  public List<ParsedReport> read(String name, byte[] bytes, Problems problems)
      throws UnreadableException {
    String json = DecodedText.read(name, bytes, problems);
    return reports(json, new JsonReports(name, problems));
  }
}
